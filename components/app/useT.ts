import { useContext } from 'react';
import { type Texts, TextsContext } from './TextsContext';

/** The words of the screen, and in which language they are. */
export function useT(): Texts {
  const texts = useContext(TextsContext);
  if (!texts) throw new Error('no words around this screen');
  return texts;
}
