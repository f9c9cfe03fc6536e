/** What ties creator and brand in a post. */
export type Tie = 'paid' | 'gift' | 'affiliate';
/** What the packs let one say of a caption; `fail` is always a rule's or a list's word, never a guess. */
export type Verdict = 'pass' | 'warn' | 'fail';
