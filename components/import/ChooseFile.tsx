import { Upload } from 'lucide-react';
import { useRef } from 'react';
import { errorText } from '@/components/app/errorText';
import { useT } from '@/components/app/useT';
import { Button } from '@/components/ui/Button';
import { FileInput } from '@/components/ui/FileInput';
import { Note } from '@/components/ui/Note';
import { ImportHistory } from './ImportHistory';
import type { ImportDesk, ImportState } from './importDesk';

type Props = { desk: ImportDesk; state: Extract<ImportState, { is: 'choosing' }> };

/** Where a file is dropped or chosen, why the last one was not taken, and what came in before. */
export function ChooseFile({ desk, state: { error } }: Props) {
  const { t } = useT();
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className="body">
      {error && (
        <Note kind="stop" role="alert" title={t('import.notTaken')}>
          {errorText(t, error)}
        </Note>
      )}
      <div className="import-drop">
        <Upload className="i l" aria-hidden="true" />
        <h2>{t('import.drop')}</h2>
        <p className="dim">{t('import.formats')}</p>
        <Button kind="primary" onClick={() => input.current?.click()}>
          {t('import.choose')}
        </Button>
        <p className="meta">{t('import.promise')}</p>
        <FileInput
          ref={input}
          accept=".csv,.tsv,.txt,.xlsx,.xls,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          label={t('import.choose')}
          onChoose={(file) => void desk.choose(file)}
        />
      </div>
      <ImportHistory desk={desk} />
    </div>
  );
}
