import { AppError } from '@/lib/errors';
import type { Capture } from '@/lib/model/capture';
import { type Count, countFields, type FactField, factFields, type Profile } from '@/lib/model/profile';
import { agreesWithRounded } from './agreesWithRounded';
import { followHandle } from './followHandle';
import { handleKeyOf } from './handleKey';

/**
 * A profile after the same account was captured again. Unknown never replaces known, an older capture never a newer, a rounded
 * count an exact one only where the two disagree. A capture without the platform's id under a handle this account has given up
 * changes nothing: the handle may be somebody else's by now. `updatedAt` is left to the writer.
 * @throws AppError `capture.identityMismatch` for two known, different ids or another platform.
 */
export function mergeFacts(profile: Profile, capture: Capture): Profile {
  if (contradicts(profile, capture)) {
    throw new AppError('capture.identityMismatch', { handle: capture.handle });
  }
  if (isUnderAnotherHandle(profile, capture) && !hasSameId(profile, capture)) return profile;

  const merged: Profile = { ...profile, ...followHandle(profile, capture), sources: { ...profile.sources } };
  for (const field of factFields) takeField(merged, profile, capture, field);
  if (capture.avatarFile && (!profile.avatarFile || capture.at > profile.seenAt))
    merged.avatarFile = capture.avatarFile;
  if (capture.views && (!profile.views || capture.views.at >= profile.views.at)) merged.views = capture.views;
  if (capture.at > profile.seenAt) merged.seenAt = capture.at;
  return merged;
}

function contradicts(profile: Profile, capture: Capture): boolean {
  if (profile.platform !== capture.platform) return true;
  return (
    profile.platformId !== null && capture.platformId !== null && profile.platformId !== capture.platformId
  );
}

const hasSameId = (profile: Profile, capture: Capture) =>
  profile.platformId !== null && profile.platformId === capture.platformId;

const isUnderAnotherHandle = (profile: Profile, capture: Capture) =>
  handleKeyOf(profile.handle) !== handleKeyOf(capture.handle);

/** Writes into `merged`, the copy that `mergeFacts` makes. */
function takeField(merged: Profile, profile: Profile, capture: Capture, field: FactField): void {
  const value = capture[field];
  if (value === null || value === undefined) return;

  const seen = capture.sources[field];
  if (profile[field] !== null && !mayReplace(profile, field, capture, seen?.at ?? capture.at)) return;

  Object.assign(merged, { [field]: value });
  if (seen) merged.sources[field] = seen;
  else delete merged.sources[field];
}

function mayReplace(profile: Profile, field: FactField, capture: Capture, at: string): boolean {
  const knownAt = profile.sources[field]?.at ?? profile.seenAt;
  if (at < knownAt) return false;
  if (!isCountField(field)) return true;

  const known = profile[field] as Count;
  const later = capture[field] as Count;
  if (!known.exact || later.exact) return true;
  return at > knownAt && !agreesWithRounded(known.value, later.value);
}

const isCountField = (field: FactField): field is (typeof countFields)[number] =>
  (countFields as readonly string[]).includes(field);
