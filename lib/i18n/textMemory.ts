/**
 * Texts that were worked out once, by what they hang on. Past `most` all are forgotten: more than all screens show at once are of no use.
 */
export function textMemory(most = 5000): (key: string, work: () => string) => string {
  const known = new Map<string, string>();
  return (key, work) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const text = work();
    if (known.size >= most) known.clear();
    known.set(key, text);
    return text;
  };
}
