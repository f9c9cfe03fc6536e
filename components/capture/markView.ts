import type { Status } from '@/lib/messages/types';
import type { UiLanguage } from '@/lib/model/settings';
import * as en from '@/locales/en.json';
import * as zh from '@/locales/zh-CN.json';
import type { IconName, RingOf } from './icons';
import type { MarkState } from './mark';

const texts: Record<UiLanguage, typeof en.marks> = { en: en.marks, 'zh-CN': zh.marks };

/** The moment a mark is in beyond what is known of its creator. */
export type Moment = 'saving' | 'refused' | null;

type View = { state: MarkState; icon: IconName | RingOf; label: string };

/** Icon and name of a mark. The name is the same for all who are known: stage and owner are told by the card alone. */
export function markView(status: Status, moment: Moment, language: UiLanguage): View {
  const { add, saving, known, failed } = texts[language];
  if (moment === 'saving') return { state: 'saving', icon: 'turning', label: saving };
  if (status.blocked) return { state: 'known', icon: 'block', label: known };
  if (status.held) return { state: 'known', icon: 'lock', label: known };
  if (hasDeal(status)) return { state: 'known', icon: { ring: status.stageKind ?? 'sourced' }, label: known };
  if (moment === 'refused') return { state: 'failed', icon: 'alert', label: failed };
  // Known from before, in nobody's pipeline now: a click adds them, as with everybody else.
  return { state: 'add', icon: status.known ? { ring: 'sourced' } : 'plus', label: add };
}

/** Whether somebody works with them, so that a click has something to open. */
export const hasDeal = ({ stageKind, held, blocked }: Status): boolean =>
  stageKind !== null || held || blocked;
