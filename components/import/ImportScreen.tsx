import { type DragEvent, useState } from 'react';
import { useKeys } from '@/components/app/useKeys';
import { useT } from '@/components/app/useT';
import { Button } from '@/components/ui/Button';
import { Progress } from '@/components/ui/Progress';
import { wholeNumber } from '@/lib/i18n/numbers';
import { ChooseFile } from './ChooseFile';
import { ImportSteps } from './ImportSteps';
import { MatchAndDryRun } from './MatchAndDryRun';
import { Result } from './Result';
import { useImportDesk } from './useImportDesk';
import { WriteButton } from './WriteButton';
import './import.css';

/** A sheet comes in: file, what its columns are, what would happen, what happened. */
export function ImportScreen({ isPanel }: { isPanel: boolean }) {
  const { t } = useT();
  const { desk, state } = useImportDesk();
  const [isOver, setOver] = useState(false);
  const canChoose = state.is === 'choosing' || state.is === 'matching' || state.is === 'done';
  useKeys({ 'mod+Enter': () => (state.is === 'matching' ? void desk.write() : false) });

  function drop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file && canChoose) void desk.choose(file);
  }

  return (
    <main
      className={isOver ? 'pane import over' : 'pane import'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(canChoose);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <div className="whead">
        <h1>{t('import.title')}</h1>
        {'name' in state && state.name && <span className="meta cut">{state.name}</span>}
        {state.is === 'matching' && <span className="meta cut">{state.file.name}</span>}
        <span className="grow" />
        {!isPanel && <ImportSteps state={state} />}
        {(state.is === 'matching' || state.is === 'done') && (
          <Button onClick={desk.close}>{t('import.otherFile')}</Button>
        )}
        {state.is === 'matching' && !isPanel && <WriteButton state={state} onWrite={desk.write} />}
      </div>
      {state.is === 'choosing' && <ChooseFile desk={desk} state={state} />}
      {state.is === 'opening' && (
        <p className="gutter meta" role="status">
          {t('import.opening', { name: state.name })}
        </p>
      )}
      {state.is === 'matching' && <MatchAndDryRun desk={desk} state={state} isPanel={isPanel} />}
      {(state.is === 'writing' || state.is === 'undoing') && <Running state={state} onStop={desk.stop} />}
      {state.is === 'done' && <Result desk={desk} state={state} />}
      {state.is === 'matching' && isPanel && (
        <div className="bar">
          <WriteButton state={state} onWrite={desk.write} />
        </div>
      )}
    </main>
  );
}

type RunningState = Extract<ReturnType<typeof useImportDesk>['state'], { is: 'writing' | 'undoing' }>;

function Running({ state, onStop }: { state: RunningState; onStop: () => void }) {
  const { t, language } = useT();
  const { phase, done, total } = state.progress ?? { phase: 'checking', done: 0, total: 0 };
  const isUndo = state.is === 'undoing';
  const undoing = phase === 'checking' && done < total ? 'import.undoChecking' : 'import.undoing';
  const label = isUndo ? undoing : 'import.writing';
  const values = { done: wholeNumber(done, language), total: wholeNumber(total, language) };
  const count = total === 0 ? '' : t(isUndo ? 'import.countSteps' : 'import.count', values);
  return (
    <div className="body import-run">
      <Progress label={t(label)} done={done} total={Math.max(1, total)} count={count} />
      <p className="meta">{t(isUndo ? 'import.safeUndo' : 'import.safe')}</p>
      <Button busy={state.isStopping} onClick={onStop}>
        {t(state.isStopping ? 'import.stopping' : 'import.stop')}
      </Button>
    </div>
  );
}
