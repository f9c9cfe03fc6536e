// biome-ignore-all lint/a11y/useSemanticElements: options under a field that keeps the focus
// biome-ignore-all lint/a11y/useFocusableInteractive: the field has the focus and names the option the keys act on
// biome-ignore-all lint/a11y/useKeyWithClickEvents: Enter chooses from the field
import { type KeyboardEvent, useId, useState } from 'react';
import { useT } from '@/components/app/useT';
import { useBrandFields } from '@/components/fields/brandFields';
import { useTemplateName } from '@/components/outreach/useTemplateName';
import type { Template } from '@/lib/model/template';
import type { AnyTemplate } from '@/lib/outreach/drafts/draftText';
import { shippedTemplates } from '@/lib/outreach/templates';
import { faultsOf } from '@/lib/outreach/templates/mistakesIn';
import { wordsOf } from '@/lib/store/query/words';

type Props = { own: readonly Template[]; onChoose: (template: AnyTemplate) => void };

/** Own templates and shipped ones by their names: a field, and under it what the words find. One that cannot be used says why. */
export function TemplateFinder({ own, onChoose }: Props) {
  const { t } = useT();
  const name = useTemplateName();
  const fields = useBrandFields();
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const id = useId();
  const words = wordsOf(typed);
  const purpose = (one: AnyTemplate) => t(`draft.template.${one.purpose}`);
  const isMeant = (one: AnyTemplate) => {
    const text = `${name(one)}\n${purpose(one)}\n${one.templateId}`.normalize('NFKC').toLowerCase();
    return words.every((word) => text.includes(word));
  };
  const all: AnyTemplate[] = [...own.filter(({ retiredAt }) => !retiredAt), ...shippedTemplates];
  const found = all.filter(isMeant);
  const current = Math.min(at, found.length - 1);
  const whyNot = (one: AnyTemplate) => {
    const faults = faultsOf(one, fields);
    return faults && t(`templates.${faults.key}`, { count: faults.count });
  };

  const choose = (one: AnyTemplate | undefined) => one && !whyNot(one) && onChoose(one);
  function goTo(index: number): void {
    const next = (index + found.length) % Math.max(1, found.length);
    setAt(next);
    document.getElementById(`${id}-${next}`)?.scrollIntoView({ block: 'nearest' });
  }
  function onKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown') goTo(current + 1);
    else if (event.key === 'ArrowUp') goTo(current - 1);
    else if (event.key === 'Enter') choose(found[current]);
    else return;
    event.preventDefault();
  }

  return (
    <>
      <div className="find-line">
        <input
          // biome-ignore lint/a11y/noAutofocus: the dialog was opened to type here
          autoFocus
          type="text"
          role="combobox"
          aria-expanded="true"
          aria-controls={`${id}-list`}
          aria-activedescendant={found.length > 0 ? `${id}-${current}` : undefined}
          aria-label={t('pipeline.drafts.find')}
          placeholder={t('pipeline.drafts.find')}
          maxLength={200}
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            setAt(0);
          }}
          onKeyDown={onKeyDown}
        />
        <kbd>Esc</kbd>
      </div>
      <div id={`${id}-list`} role="listbox" aria-label={t('pipeline.drafts.templates')} className="found">
        {found.map((one, index) => (
          <div key={one.templateId} role="presentation">
            {groupOf(one) !== (found[index - 1] && groupOf(found[index - 1] as AnyTemplate)) && (
              <div className="cap" role="presentation">
                {t(`pipeline.drafts.${groupOf(one)}`)}
              </div>
            )}
            <div
              id={`${id}-${index}`}
              role="option"
              aria-selected={index === current}
              aria-disabled={whyNot(one) !== null || undefined}
              className={index === current ? 'it on' : 'it'}
              onPointerMove={() => setAt(index)}
              onClick={() => choose(one)}
            >
              <span className="cut">
                <bdi>{name(one)}</bdi>{' '}
                <bdi className="faint">{'name' in one ? purpose(one) : one.templateId}</bdi>
              </span>
              <span className="grow" />
              {whyNot(one) && <span className="meta nw">{whyNot(one)}</span>}
            </div>
          </div>
        ))}
      </div>
      <p className="meta foot" role="status">
        {t(found.length === 0 ? 'pipeline.drafts.noTemplate' : 'palette.foot')}
      </p>
    </>
  );
}

const groupOf = (one: AnyTemplate) => ('name' in one ? 'own' : 'shipped');
