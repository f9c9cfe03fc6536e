import { type FormEvent, useState } from 'react';
import { useT } from '@/components/app/useT';
import { Refusal } from '@/components/creators/Refusal';
import { stageName } from '@/components/creators/stageName';
import { useAct } from '@/components/creators/useAct';
import { Button } from '@/components/ui/Button';
import { Select } from '@/components/ui/Select';
import { TextField } from '@/components/ui/TextField';
import { addStage, renameStage } from '@/lib/commands';
import { type Brand, type BrandStage, type StageKind, stageKinds } from '@/lib/model/brand';
import { stagesInUse } from '@/lib/pipeline/ownStages';
import { needOf } from '@/lib/pipeline/stages';

type Props = { brand: Brand; stage: BrandStage | null; onDone: () => void };

/** The name of a stage; of a new one also its kind. A new stage comes after those of its kind. */
export function StageForm({ brand, stage, onDone }: Props) {
  const { t } = useT();
  const { act, error } = useAct();
  const [kind, setKind] = useState<StageKind>(stage?.kind ?? 'negotiating');
  const [problem, setProblem] = useState<string | null>(null);
  const inUse = stagesInUse(brand.stages);
  const need = needOf(kind);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const name = String(new FormData(event.currentTarget).get('name') ?? '').trim();
    const isSeen = inUse.some(
      (one) =>
        one.id !== stage?.id && stageName(brand.stages, one.id, t).toLowerCase() === name.toLowerCase(),
    );
    if (isSeen) return setProblem(t('errors.stage.nameTaken', { name }));
    if (name === '' && !stage) return setProblem(t('settings.stages.nameMissing'));
    setProblem(null);
    if (await save(name)) onDone();
  }

  function save(name: string) {
    if (!stage)
      return act(
        addStage,
        { brandId: brand.id, kind, name, before: afterItsKind(inUse, kind) },
        { said: t('settings.stages.added', { name }) },
      );
    const isBuiltIn = name === '' || name === t(`stageKinds.${stage.kind}`);
    const said = t('settings.stages.renamed', { name: isBuiltIn ? t(`stageKinds.${stage.kind}`) : name });
    return act(
      renameStage,
      { brandId: brand.id, stageId: stage.id, name: isBuiltIn ? null : name },
      { said },
    );
  }

  return (
    <form className="fields" noValidate onSubmit={(event) => void submit(event)}>
      <div className="pair">
        <TextField
          label={t('settings.stages.name')}
          name="name"
          maxLength={60}
          autoComplete="off"
          autoFocus
          dir="auto"
          defaultValue={stage ? stageName(brand.stages, stage.id, t) : ''}
          placeholder={stage ? t(`stageKinds.${stage.kind}`) : undefined}
          hint={stage && t('settings.stages.emptyName', { name: t(`stageKinds.${stage.kind}`) })}
          error={problem}
        />
        {!stage && (
          <Select
            label={t('settings.stages.kind')}
            value={kind}
            hint={
              need
                ? t('settings.stages.asks', {
                    need: t(`settings.stages.needs.${need.slice('stage.'.length) as Need}`),
                  })
                : t('settings.stages.asksNothing')
            }
            onChange={(chosen) => setKind(chosen as StageKind)}
          >
            {stageKinds.map((one) => (
              <option key={one} value={one}>
                {t(`stageKinds.${one}`)}
              </option>
            ))}
          </Select>
        )}
      </div>
      <Refusal error={error} />
      <div className="row">
        <Button type="submit">{t('settings.stages.save')}</Button>
        <Button kind="quiet" onClick={onDone}>
          {t('settings.stages.cancel')}
        </Button>
      </div>
    </form>
  );
}

type Need = 'needsMessage' | 'needsReply' | 'needsQuote' | 'needsFee' | 'needsPost' | 'needsReason';

/** Behind the last stage of its kind; where there is none, at the place of the kind in the trade's order. */
function afterItsKind(inUse: readonly BrandStage[], kind: StageKind): string | null {
  const last = inUse.findLastIndex((one) => one.kind === kind);
  if (last !== -1) return inUse[last + 1]?.id ?? null;
  const place = stageKinds.indexOf(kind);
  return inUse.find((one) => stageKinds.indexOf(one.kind) > place)?.id ?? null;
}
