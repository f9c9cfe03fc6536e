import { isSettingsPart, type SettingsPart } from './settingsParts';

export type Place =
  | { is: 'now' }
  /** `viewId`: a saved view. Absent: as it was looked at last. */
  /** `look`: what a link says is to be shown, readable or not. */
  | { is: 'pipeline'; viewId?: string; look?: string }
  | { is: 'board'; viewId?: string; look?: string }
  /** `at`: the piece of content it is about. Absent: the top of the page. */
  | { is: 'deal'; dealId: string; at?: string }
  | { is: 'draft'; dealId: string }
  | { is: 'check'; dealId: string | null; deliverableId: string | null }
  /** `part`: what of it; null: none was named. */
  | { is: 'settings'; part: SettingsPart | null }
  | { is: 'due' }
  | { is: 'import' }
  | { is: 'lists' }
  /** `pair`: the two that are compared; null: none was named. */
  | { is: 'duplicates'; pair: [string, string] | null }
  | { is: 'templates'; templateId: string | null }
  | { is: 'unknown' };

/** What an address inside the panel shows. */
export function placeOf(path: string): Place {
  if (path === '/' || path === '/pipeline') return { is: 'pipeline' };
  if (path === '/board') return { is: 'board' };
  const [, form, viewId] = /^\/(pipeline|board)\/view\/([\w-]{1,64})$/.exec(path) ?? [];
  if (viewId) return { is: form === 'board' ? 'board' : 'pipeline', viewId };
  const [, shape, look] = /^\/(pipeline|board)\/look\/(.{0,16000})$/s.exec(path) ?? [];
  if (look !== undefined) return { is: shape === 'board' ? 'board' : 'pipeline', look };
  if (path === '/now') return { is: 'now' };
  if (path === '/settings') return { is: 'settings', part: null };
  const [, part] = /^\/settings\/(\w{1,32})$/.exec(path) ?? [];
  if (part && isSettingsPart(part)) return { is: 'settings', part };
  const check = /^\/check(?:\/([\w-]{1,64}))?(?:\/([\w-]{1,64}))?$/.exec(path);
  if (check) return { is: 'check', dealId: check[1] ?? null, deliverableId: check[2] ?? null };
  if (path === '/due') return { is: 'due' };
  if (path === '/import') return { is: 'import' };
  if (path === '/lists') return { is: 'lists' };
  if (path === '/duplicates') return { is: 'duplicates', pair: null };
  const [, one, other] = /^\/duplicates\/([\w-]{1,64})\/([\w-]{1,64})$/.exec(path) ?? [];
  if (one && other) return { is: 'duplicates', pair: [one, other] };
  if (path === '/templates') return { is: 'templates', templateId: null };
  const [, templateId] = /^\/templates\/([\w-]{1,64})$/.exec(path) ?? [];
  if (templateId) return { is: 'templates', templateId };
  const [, whose, about] = /^\/deal\/([\w-]{1,64})\/content\/([\w-]{1,64})$/.exec(path) ?? [];
  if (whose && about) return { is: 'deal', dealId: whose, at: about };
  const [, dealId, draft] = /^\/deal\/([\w-]{1,64})(\/draft)?$/.exec(path) ?? [];
  if (!dealId) return { is: 'unknown' };
  return draft ? { is: 'draft', dealId } : { is: 'deal', dealId };
}
