import { type FormEvent, useState } from 'react';
import { useSettings } from '@/components/app/useSettings';
import { useT } from '@/components/app/useT';
import { useTemplateName } from '@/components/outreach/useTemplateName';
import { Button } from '@/components/ui/Button';
import { Choice } from '@/components/ui/Choice';
import { wholeNumber } from '@/lib/i18n/numbers';
import type { AnyTemplate } from '@/lib/outreach/drafts/draftText';
import type { PipelineRow } from '@/lib/store';

type Props = {
  template: AnyTemplate;
  rows: readonly PipelineRow[];
  onWrite: (isReplacing: boolean) => void;
  onBack: () => void;
};

/** How many will get a draft, how many have one, who is left out, in which channel and language; and the way back. */
export function BeforeDrafts({ template, rows, onWrite, onBack }: Props) {
  const { t, language } = useT();
  const { shows } = useSettings();
  const name = useTemplateName();
  const [isReplacing, setReplacing] = useState(false);
  const open = rows.filter(({ blocked }) => !blocked);
  const blocked = rows.length - open.length;
  const there = open.filter(({ hasDraft }) => hasDraft).length;
  const count = isReplacing ? open.length : open.length - there;
  const counted = (number: number) => ({ count: number, number: wholeNumber(number, language) });

  function submit(event: FormEvent) {
    event.preventDefault();
    if (count > 0) onWrite(isReplacing);
  }
  return (
    <form className="before-drafts" noValidate onSubmit={submit}>
      <div>
        <h2 className="cut">
          <bdi>{name(template)}</bdi>
        </h2>
        <p className="meta">{t('pipeline.drafts.chosen', counted(rows.length))}</p>
      </div>
      <p>{t(shows('directMessages') ? 'pipeline.drafts.channels' : 'pipeline.drafts.mail')}</p>
      {shows('twoLanguages') && <p>{t('pipeline.drafts.languages')}</p>}
      {there > 0 && (
        <fieldset className="plain">
          <legend>{t('pipeline.drafts.there', counted(there))}</legend>
          <Choice
            type="radio"
            name="there"
            checked={!isReplacing}
            onChange={() => setReplacing(false)}
            label={t('pipeline.drafts.keep')}
          />
          <Choice
            type="radio"
            name="there"
            checked={isReplacing}
            onChange={() => setReplacing(true)}
            label={t('pipeline.drafts.replace')}
            hint={t('pipeline.drafts.replaceHint')}
          />
        </fieldset>
      )}
      {blocked > 0 && <p>{t('pipeline.drafts.blocked', counted(blocked))}</p>}
      <p className="meta">{t('pipeline.drafts.byHand')}</p>
      <div className="row">
        <Button
          kind="primary"
          type="submit"
          autoFocus
          impossible={count === 0 ? t('pipeline.drafts.nobody') : null}
        >
          {t('pipeline.drafts.write', counted(count))}
        </Button>
        <Button onClick={onBack}>{t('pipeline.drafts.back')}</Button>
      </div>
    </form>
  );
}
