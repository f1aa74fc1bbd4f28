/** saxen 11 comes without types; what is used of it. */
declare module 'saxen' {
  type Attributes = Readonly<Record<string, string>> | false;

  export class Parser {
    on(
      event: 'openTag',
      see: (name: string, attributes: () => Attributes, decode: (text: string) => string) => void,
    ): this;
    on(event: 'closeTag', see: (name: string) => void): this;
    on(event: 'text' | 'cdata' | 'comment', see: (text: string) => void): this;
    on(event: 'error', see: (error: Error) => void): this;
    write(xml: string): this;
    end(): Error | null;
    stop(): void;
  }
}
