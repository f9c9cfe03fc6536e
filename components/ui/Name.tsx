import type { ReactNode } from 'react';

type Props = {
  children: string;
  /** The same name with a part of it marked. */
  marked?: ReactNode;
  className?: string;
};

/** A captured name, as it was written: its direction is its own, and its script picks the face of its letters. */
export function Name({ children, marked, className = '' }: Props) {
  return (
    <bdi dir="auto" lang={scriptLanguage(children)} className={className} title={children}>
      {marked ?? children}
    </bdi>
  );
}

/** Kana is Japanese, Hangul Korean; Han alone says nothing of its language and stays with the screen's. */
export function scriptLanguage(text: string): string | undefined {
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return 'ja';
  return /\p{Script=Hangul}/u.test(text) ? 'ko' : undefined;
}
