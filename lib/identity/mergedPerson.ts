import type { Contact, Creator } from '@/lib/model/creator';

/** Fields of a person of which one value lives on. */
export const mergeFields = ['name', 'country', 'languages', 'zone', 'permitNumber'] as const;
export type MergeField = (typeof mergeFields)[number];
export type MergeSide = 'kept' | 'gone';
export type MergeChoices = { readonly [F in MergeField]?: MergeSide };
/** Which contact is meant: its kind and its value. */
export type ContactKey = Pick<Contact, 'kind' | 'value'>;

/** Whose value a field takes: the chosen one's, else that of who lives on, else what is known at all. */
export function sideOf(field: MergeField, kept: Creator, gone: Creator, choices: MergeChoices): MergeSide {
  return choices[field] ?? (isKnown(kept[field]) || !isKnown(gone[field]) ? 'kept' : 'gone');
}

/** The person after the merge. Contacts of both stay, each once, but for those that somebody leaves out. */
export function mergedPerson(
  kept: Creator,
  gone: Creator,
  choices: MergeChoices,
  leaveOut: readonly ContactKey[],
): Creator {
  const chosen = mergeFields.flatMap((field) =>
    sideOf(field, kept, gone, choices) === 'gone' ? [[field, gone[field] ?? null]] : [],
  );
  return {
    ...kept,
    ...Object.fromEntries(chosen),
    contacts: contactsOfBoth(kept, gone).filter((one) => !leaveOut.some((out) => isSameContact(out, one))),
  };
}

export function contactsOfBoth(kept: Creator, gone: Creator): Contact[] {
  const more = gone.contacts.filter((one) => !kept.contacts.some((own) => isSameContact(own, one)));
  return [...kept.contacts, ...more];
}

export const isSameContact = (one: ContactKey, other: ContactKey): boolean =>
  one.kind === other.kind && one.value === other.value;

const isKnown = (value: unknown): boolean => value !== null && value !== undefined;
