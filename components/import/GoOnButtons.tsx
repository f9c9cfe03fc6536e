import { useT } from '@/components/app/useT';
import { Button } from '@/components/ui/Button';
import type { SheetImport } from '@/lib/store/sheetImports';
import type { useGoOn } from './useGoOn';

type Props = { entry: SheetImport } & Pick<ReturnType<typeof useGoOn>, 'goOn' | 'rollBack'>;

/** What can be done with an import that was cut off: on in its direction, or back. */
export function GoOnButtons({ entry, goOn, rollBack }: Props) {
  const { t } = useT();
  const isUndo = entry.state === 'undoing';
  return (
    <>
      <Button size="s" onClick={goOn}>
        {t(isUndo ? 'import.history.undoOn' : 'import.history.goOn')}
      </Button>
      {!isUndo && (
        <Button size="s" onClick={rollBack}>
          {t('import.history.rollBack')}
        </Button>
      )}
    </>
  );
}
