import { useT } from '@/components/app/useT';
import { wholeNumber } from '@/lib/i18n/numbers';
import type { SheetImport } from '@/lib/store/sheetImports';
import type { ImportDesk } from './importDesk';
import { useTakeBack } from './useTakeBack';

/** Whether there is something left to do for an import: to write, or to take back. */
export const isOpen = ({ state }: SheetImport): boolean =>
  state === 'running' || state === 'stopped' || state === 'undoing';

/** What can be done with an import that was cut off, and the words for where it stands. */
export function useGoOn(desk: ImportDesk, { id, fileName, state, done, total }: SheetImport) {
  const { language } = useT();
  const { undo } = useTakeBack(desk);
  const rollBack = () => void undo(id, fileName);
  return {
    rollBack,
    /** In the direction in which it was going. */
    goOn: state === 'undoing' ? rollBack : () => void desk.goOn(id, fileName),
    values: {
      name: fileName,
      done: wholeNumber(done, language),
      total: wholeNumber(total, language),
    },
  };
}
