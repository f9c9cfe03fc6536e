/** The package has no types of its own; this is the part that is used. */
declare module 'saxen' {
  type Attributes = Record<string, string>;
  export class Parser {
    on(event: 'openTag', take: (name: string, attributes: () => Attributes) => void): this;
    on(event: 'closeTag', take: (name: string) => void): this;
    on(event: 'text', take: (text: string, decode: (text: string) => string) => void): this;
    on(event: 'cdata', take: (text: string) => void): this;
    on(event: 'error' | 'warn', take: (problem: Error) => void): this;
    parse(xml: string): this;
  }
}
