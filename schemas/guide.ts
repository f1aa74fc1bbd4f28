import type { Text } from './text';

/** The sections of the guide to switching smart service off, which every field and rule points back to. */
export const guideSections = {
  G1: { zh: '一、关闭路径与操作', en: '1. Switching it off' },
  G2: { zh: '二、关闭后的服务质量', en: '2. Service quality afterwards' },
  G3: { zh: '三、何时考虑关闭', en: '3. When to switch it off' },
  G4: { zh: '四、总结', en: '4. Summary' },
} as const satisfies Record<string, Text>;

export type GuideSection = keyof typeof guideSections;
