import { Check, ChevronRight } from 'lucide-react';
import { Fragment } from 'react';
import { useT } from '@/components/app/useT';
import type { ImportState } from './importDesk';

const steps = ['file', 'match', 'dryRun', 'write'] as const;
const at: Record<ImportState['is'], number> = {
  choosing: 0,
  opening: 0,
  matching: 2,
  writing: 3,
  done: 4,
  undoing: 3,
};

/** Where in the four steps the import is. */
export function ImportSteps({ state }: { state: ImportState }) {
  const { t } = useT();
  const here = state.is === 'matching' && !state.dryRun ? 1 : at[state.is];
  return (
    <ol className="import-steps" aria-label={t('import.steps.title')}>
      {steps.map((step, place) => (
        <Fragment key={step}>
          {place > 0 && (
            <li aria-hidden="true" className="faint">
              <ChevronRight className="i s" />
            </li>
          )}
          <li
            className={place === here ? 'pill on' : 'pill'}
            aria-current={place === here ? 'step' : undefined}
          >
            {place < here ? (
              <Check className="i s" aria-hidden="true" />
            ) : (
              <span className="n">{place + 1}</span>
            )}
            {t(`import.steps.${step}`)}
          </li>
        </Fragment>
      ))}
    </ol>
  );
}
