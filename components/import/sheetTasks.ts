import { AppError } from '@/lib/errors';
import { findHeader } from '@/lib/files/creators/findHeader';
import { type MappedColumn, mapColumns } from '@/lib/files/creators/mapColumns';
import { ownFieldOf } from '@/lib/files/creators/ownColumns';
import { answerKey, platformSaid, questionsOf, shownAnswers } from '@/lib/files/creators/questions';
import { type ReadRows, readRows } from '@/lib/files/creators/readRows';
import { shapeOf } from '@/lib/files/creators/shapeOf';
import type { AnyTarget } from '@/lib/files/creators/targets';
import { readSheets } from '@/lib/files/sheets/readSheets';
import type { Workbook } from '@/lib/files/sheets/sheet';
import type { OwnField } from '@/lib/model/ownField';
import { fieldsOf } from '@/lib/outreach/plan/typedTime';
import { fieldsInUse } from '@/lib/pipeline/ownFields';
import type { Store } from '@/lib/store';
import { dryRunOf } from './dryRunOf';
import { lockOf } from './importLock';
import type { ImportTasks, Match, MatchWish, Phase, Reader, TaskName } from './importTasks';

export type Watching = { signal: AbortSignal; report: (phase: Phase, done: number, total: number) => void };
type Tasks = {
  [T in TaskName]: (args: ImportTasks[T]['args'], watch: Watching) => Promise<ImportTasks[T]['result']>;
};
type Opened = { file: File; book: Workbook; chosen: number | null; headRow: number };

/** What the worker can do, over the file that was opened last. */
export function sheetTasks(storeOf: () => Promise<Store>): Tasks {
  let opened: Opened | undefined;
  /** What was read last: what is written is what was checked. */
  let lastRead: { of: string; rows: ReadRows } | undefined;

  const current = (): Opened => {
    if (!opened) throw new AppError('file.empty');
    return opened;
  };

  async function open(file: File, sheet: number | null, { report }: Watching): Promise<Opened> {
    report('reading', 0, 1);
    const book = await readSheets(file, sheet);
    opened = { file, book, chosen: sheet, headRow: 0 };
    lastRead = undefined;
    return opened;
  }

  function rowsOf(now: Opened, match: Match, reader: Reader): ReadRows {
    const { columns, answers, headRow } = match;
    const of = JSON.stringify([
      headRow,
      columns.map(({ column, target }) => [column, target]),
      answers,
      reader,
    ]);
    if (lastRead?.of !== of) lastRead = { of, rows: readAll(now, match, reader) };
    return lastRead.rows;
  }

  async function proposed({ file, book }: Opened, headRow: number | null): Promise<Match> {
    if (headRow === null)
      return { headRow, columns: [], questions: [], answers: {}, sameShapeAt: null, hasWho: false };
    const head = book.sheet.rows[headRow] ?? [];
    const { sheets, queries } = await storeOf();
    const fields = fieldsInUse((await queries.brand())?.fields);
    const found = mapColumns(head, book.sheet.rows.slice(headRow + 1), fields);
    const known = await sheets.remembered(shapeOf(head));
    const columns = known
      ? withTargets(found, known.setup.targets as Record<number, AnyTarget>, fields)
      : found;
    const answers = known?.setup.answers ?? {};
    return matchOf(book, headRow, columns, fields, answers, known?.startedAt ?? null, file.name);
  }

  return {
    async open({ file, sheet }, watch) {
      const now = await open(file, sheet, watch);
      const { kind, encoding, names, sheet: read } = now.book;
      return {
        kind,
        encoding,
        names,
        sheet:
          sheet ??
          Math.max(
            0,
            names.findIndex(({ name }) => name === read.name),
          ),
        rowCount: read.rows.length,
        firstRows: read.rows.slice(0, 20).map((row) => row.slice(0, 12).map((cell) => cell.slice(0, 60))),
        match: await proposed(now, findHeader(read.rows)),
      };
    },

    moveHead: ({ headRow }) => proposed(current(), headRow),

    async plan({ wish, reader }, watch) {
      const { file, book } = current();
      const match = matchOf(
        book,
        wish.headRow,
        columnsOf(book, wish, reader.fields),
        reader.fields,
        wish.answers,
        null,
        file.name,
      );
      const read = rowsOf(current(), match, reader);
      const { sheets } = await storeOf();
      const fates = await sheets.rehearse(about(file, reader), read.rows, {
        signal: watch.signal,
        onProgress: (done, total) => watch.report('checking', done, total),
      });
      return { match, dryRun: dryRunOf(read, fates) };
    },

    async write({ wish, reader }, watch) {
      const now = current();
      const { file, book, chosen } = now;
      const match = matchOf(
        book,
        wish.headRow,
        columnsOf(book, wish, reader.fields),
        reader.fields,
        wish.answers,
        null,
        file.name,
      );
      const read = rowsOf(now, match, reader);
      const { sheets } = await storeOf();
      const shape = shapeOf(book.sheet.rows[wish.headRow] ?? []);
      const setup = {
        sheet: chosen,
        headRow: wish.headRow,
        shape,
        targets: wish.targets,
        answers: { ...wish.answers },
      };
      const total = read.rows.length + read.rejected.length;
      const { id } = await sheets.start(about(file, reader), file, setup, total, read.rejected.length);
      return write(sheets, id, read, watch);
    },

    async goOn({ id, reader }, watch) {
      const { sheets } = await storeOf();
      const entry = (await sheets.list()).find((one) => one.id === id);
      const file = await sheets.fileOf(id);
      if (!entry || !file) throw new AppError('record.missing', { table: 'meta', id });
      const { setup } = entry;
      const now = await open(file, setup.sheet, watch);
      const wish = {
        headRow: setup.headRow,
        targets: setup.targets as Record<number, AnyTarget>,
        answers: setup.answers,
      };
      const match = matchOf(
        now.book,
        wish.headRow,
        columnsOf(now.book, wish, reader.fields),
        reader.fields,
        wish.answers,
        null,
        file.name,
      );
      return write(sheets, id, readAll(now, match, { ...reader, brandId: entry.brandId }), watch);
    },

    async takeBack({ id }, watch) {
      const { sheets } = await storeOf();
      const onChecked = (done: number, total: number) => watch.report('checking', done, total);
      const onProgress = (done: number, total: number) => watch.report('undoing', done, total);
      return navigator.locks.request(lockOf(id), () =>
        sheets.takeBack(id, { signal: watch.signal, onChecked, onProgress }),
      );
    },

    async cellsOf({ rows }) {
      const { book, headRow } = current();
      return [headRow + 1, ...rows].map((row) => book.sheet.rows[row - 1] ?? []);
    },
  };
}

/** Others see by the lock that somebody writes: see `useIsHeld`. */
const write = (sheets: Store['sheets'], id: string, read: ReadRows, watch: Watching) =>
  navigator.locks.request(lockOf(id), async () => {
    const { entry, fates } = await sheets.run(id, read.rows, {
      signal: watch.signal,
      onProgress: (done, total) => watch.report('writing', done, total),
    });
    return { entry, dryRun: dryRunOf(read, fates) };
  });

/** What a sheet says is as old as its file; a file from the future is from now. */
function about(file: File, { brandId }: Reader) {
  const fileAt = new Date(Math.min(file.lastModified || Date.now(), Date.now())).toISOString();
  return { brandId, fileName: file.name.slice(0, 255), fileAt };
}

function readAll(opened: Opened, { columns, answers, headRow, hasWho }: Match, reader: Reader): ReadRows {
  const { file, book } = opened;
  if (!hasWho) throw new AppError('file.noHandleColumn');
  opened.headRow = headRow ?? 0;
  const { stages, zone, fields } = reader;
  const { fileAt } = about(file, reader);
  return readRows(
    book.sheet.rows,
    {
      columns,
      answers,
      stages: new Map(stages),
      at: fileAt,
      today: fieldsOf(new Date().toISOString(), zone).day,
      zone,
      fields,
    },
    headRow ?? -1,
  );
}

const columnsOf = (
  book: Workbook,
  { headRow, targets }: MatchWish,
  fields: readonly OwnField[],
): MappedColumn[] =>
  withTargets(
    mapColumns(book.sheet.rows[headRow] ?? [], book.sheet.rows.slice(headRow + 1), fields),
    targets,
    fields,
  );

/** A person's choice is certain; an own field that is not in use any more is proposed anew. */
const withTargets = (
  columns: readonly MappedColumn[],
  targets: Record<number, AnyTarget>,
  fields: readonly OwnField[],
): MappedColumn[] =>
  columns.map((one) => {
    const target = targets[one.column];
    const isGone = target?.startsWith('own:') && !ownFieldOf(target, fields);
    return target === undefined || target === one.target || isGone ? one : { ...one, target, confidence: 1 };
  });

function matchOf(
  book: Workbook,
  headRow: number,
  columns: readonly MappedColumn[],
  fields: readonly OwnField[],
  given: Match['answers'],
  sameShapeAt: string | null,
  fileName: string,
): Match {
  const rows = book.sheet.rows.slice(headRow + 1);
  const questions = questionsOf(columns, rows, fields);
  const said = platformSaid(book.sheet.rows[headRow] ?? [], fileName);
  const own = said
    ? questions.filter(({ kind }) => kind === 'platform').map((one) => [answerKey(one), said])
    : [];
  const answers = { ...shownAnswers(columns, rows, fields), ...Object.fromEntries(own), ...given };
  const hasWho = columns.some(({ target }) => target === 'handle' || target === 'url');
  return { headRow, columns, questions, answers, sameShapeAt, hasWho };
}
