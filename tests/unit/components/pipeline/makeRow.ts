import type { PipelineRow } from '@/lib/store';
import { searchText } from '@/lib/store/pipelineRows';
import { makeAt, makeBrandId, makeId } from '@/tests/make';

/** A row as the projection makes it; its text follows from what is given, unless it is given too. */
export function makeRow(given: Partial<PipelineRow> = {}): PipelineRow {
  const { note = null, ...row } = given;
  const id = makeId();
  const full: PipelineRow = {
    dealId: id,
    creatorId: id,
    brandId: makeBrandId,
    profileId: id,
    platform: 'tiktok',
    handle: 'ana.example',
    name: 'Ana Belmont',
    stage: 'sourced',
    stageKind: 'sourced',
    stageSince: makeAt,
    followers: null,
    engagement: null,
    views: null,
    viewEngagement: null,
    seenAt: makeAt,
    country: null,
    zone: null,
    zoneConfidence: null,
    lastContactAt: null,
    lastReplyAt: null,
    nextAction: null,
    nextTask: null,
    followUpCloses: null,
    market: null,
    channel: 'email',
    said: null,
    ownerId: null,
    tags: [],
    fields: {},
    note,
    hasEmail: false,
    hasDraft: false,
    blocked: false,
    updatedAt: makeAt,
    text: '',
    ...row,
  };
  return { ...full, text: row.text ?? searchText([full.name, full.handle, ...full.tags, note]) };
}

/** A next step due at an instant, or on no day. */
export const due = (dueAt: string | null): PipelineRow['nextAction'] => ({
  kind: 'own',
  text: 'Write',
  dueAt,
  zone: null,
});
