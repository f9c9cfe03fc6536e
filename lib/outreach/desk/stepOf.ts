import { type ContentTaskKind, isAboutContent } from '@/lib/model/task';
import type { DeskRow, OpenTask } from './deskRow';

export type Step = {
  kind: 'reply' | 'followUp' | 'firstContact' | 'own' | ContentTaskKind;
  /** The person's own words; empty: the kind says it all. */
  text: string;
  /** UTC; null: since ever. */
  dueAt: string | null;
  /** A text for somebody, so their hours count. An answer goes out in their day, a reminder to oneself at any time. */
  needsWindow: boolean;
  /** The piece of content it is about, and the reminder that says so; absent: it is about the deal alone. */
  content?: { aboutId: string; taskId: string };
};

/**
 * The one thing to do next with a deal, or null. A reply that waits comes before all else; then what comes first of the reminders and
 * the next step. A step without a time is no matter of the desk.
 */
export function stepOf({ nextAction, nextTask, lastReplyAt, blocked }: DeskRow): Step | null {
  if (blocked) return null;
  if (nextAction?.kind === 'reply')
    return {
      kind: 'reply',
      text: nextAction.text,
      dueAt: nextAction.dueAt ?? lastReplyAt,
      needsWindow: false,
    };
  const isTaskFirst =
    nextTask && (nextAction?.dueAt == null || isText(nextTask) || nextTask.dueAt <= nextAction.dueAt);
  if (isTaskFirst) {
    const { kind: about, aboutId } = nextTask;
    if (isAboutContent(about) && aboutId) return contentStep(nextTask, about, aboutId);
    const isOwn = !isText(nextTask);
    const kind = nextTask.kind === 'sendWindow' ? writingKind(nextAction?.kind) : 'followUp';
    return {
      kind: isOwn ? 'own' : kind,
      text: isOwn ? nextTask.text : '',
      dueAt: nextTask.dueAt,
      needsWindow: !isOwn,
    };
  }
  if (nextAction?.dueAt == null) return null;
  const isWriting = nextAction.kind === 'followUp' || nextAction.kind === 'firstContact';
  return {
    kind: isWriting ? writingKind(nextAction.kind) : 'own',
    text: nextAction.text,
    dueAt: nextAction.dueAt,
    needsWindow: isWriting,
  };
}

/** To remind somebody of what they promised goes in their hours; to look at a post oneself does not wait for them. */
function contentStep({ id, text, dueAt }: OpenTask, kind: ContentTaskKind, aboutId: string): Step {
  const needsWindow = kind !== 'disclosureCheck';
  return { kind, text, dueAt, needsWindow, content: { aboutId, taskId: id } };
}

/** A reminder to write to somebody, not one to oneself. */
const isText = ({ kind }: OpenTask): boolean => kind === 'followUp' || kind === 'sendWindow';
const writingKind = (kind: string | undefined) => (kind === 'followUp' ? 'followUp' : 'firstContact');
