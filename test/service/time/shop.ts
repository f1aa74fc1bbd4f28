import type { Part } from '../../property/time/minute-model';

/** A shop with the hours and the staffing of a test, in Shanghai unless said otherwise. */
export function shop(hours?: Part['hours'], staffing?: Part['staffing'], timezone?: string): Part {
  return { shop: { name: '小满家居', ...(timezone && { timezone }) }, hours, staffing };
}
