import type { ErrorCode } from '@/lib/errors';
import type { HandleOf } from '@/lib/messages/types';

/** What content script and card say to each other over a port of their own, which no page can hear. */
export type ToCard =
  | { is: 'theme'; theme: Theme }
  | { is: 'press' }
  | { is: 'refresh' }
  /** Comes with one end of the line between the button's card and the details' card. */
  | { is: 'line' }
  | { is: 'about'; about: About };

/** Whose mark the card stands beside, why its last click saved nothing, and whether the keyboard is to go into the card. */
export type About = { handle: HandleOf; refused: ErrorCode | null; focus: boolean };
/** The pointer or the keyboard's focus came to a frame or left it: a page's events say nothing of what happens inside one. */
export type FromCard = { is: 'pointer' | 'focus'; inside: boolean };

/** The first message to a frame; it comes with the port. */
export type Greeting = { is: 'button' | 'details' | 'listed'; theme: Theme };
export type Theme = 'light' | 'dark';
