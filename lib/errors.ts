/**
 * Every failure a person can act on. The code is also the key of its text under `errors` in locales/.
 * A code is `area.whatHappened`; `internal` is everything we did not foresee.
 */
export const errorCodes = [
  'internal',
  'capture.notACreatorPage',
  'capture.identityMismatch',
  'capture.wall',
  'capture.notFound',
  'capture.private',
  'capture.noData',
  'capture.privateWindow',
  'capture.tooLarge',
  'capture.notReadable',
  'command.unknown',
  'command.badArguments',
  'command.foreignAwait',
  'command.needsConnection',
  'creator.doNotContact',
  'creator.notFound',
  'creator.alreadyLinked',
  'deal.notFound',
  'deliverable.dueBySample',
  'deliverable.noDue',
  'deliverable.notOpen',
  'deliverable.notPosted',
  'draft.missingVariable',
  'draft.changedMeanwhile',
  'draft.notReady',
  'file.notOurs',
  'file.folderGone',
  'file.folderRefused',
  'file.newerBackup',
  'file.newerVersion',
  'file.tooLarge',
  'file.broken',
  'file.empty',
  'file.noHandleColumn',
  'file.noTable',
  'file.oldExcel',
  'file.onlyEmptyRows',
  'file.passwordProtected',
  'file.restoreRunning',
  'file.sheetTooLarge',
  'file.tooManyEmptyRows',
  'file.tooManyRows',
  'file.wrongPassphrase',
  'file.zipBomb',
  'message.refused',
  'record.missing',
  'record.invalid',
  'sample.extendedAlready',
  'sample.noDue',
  'sample.over',
  'stage.movedMeanwhile',
  'stage.unknown',
  'stage.needsMessage',
  'stage.needsReply',
  'stage.needsQuote',
  'stage.needsFee',
  'stage.needsPost',
  'stage.needsReason',
  'stage.optedOut',
  'store.diskFull',
  'store.blocked',
  'store.corrupt',
  'store.newerVersion',
  'store.closed',
  'suppression.known',
  'template.doesNotParse',
  'template.unknownVariable',
  'translate.cancelled',
  'translate.cutShort',
  'translate.keyRefused',
  'translate.languageUnknown',
  'translate.modelFailed',
  'translate.needsClick',
  'translate.noAnswer',
  'translate.notAllowed',
  'translate.notUnderstood',
  'translate.pairUnavailable',
  'translate.quotaUsedUp',
  'translate.refused',
  'translate.serviceFailed',
  'translate.tooLong',
  'translate.tooMany',
  'translate.tooManyUntil',
  'translate.unreachable',
  'translate.wrongAddress',
  'undo.nothing',
  'undo.notPossible',
  'zone.unknown',
] as const;
export type ErrorCode = (typeof errorCodes)[number];

/** A failure the user can act on. Its `code` is also its key under `errors` in locales/. */
export class AppError extends Error {
  override name = 'AppError';

  constructor(
    readonly code: ErrorCode,
    readonly details: Record<string, string> = {},
    options?: ErrorOptions,
  ) {
    super(`${code} ${JSON.stringify(details)}`, options);
  }

  /** Anything we did not raise ourselves is a bug: one generic text, the original as `cause`. */
  static from(error: unknown): AppError {
    return error instanceof AppError ? error : new AppError('internal', {}, { cause: error });
  }
}
