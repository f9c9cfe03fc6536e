import { type KeyboardEvent, useId, useMemo, useRef, useState } from 'react';
import { correctZone } from '@/lib/commands';
import { placeNameOf } from '@/lib/markets';
import type { Creator } from '@/lib/model/creator';
import { Refusal } from './Refusal';
import { useAct } from './useAct';
import { useWords } from './useWords';
import { offsetText } from './when';
import { matchingZones, zoneChoices } from './zoneChoices';

/** A person's own word on where somebody lives: type a city, a country or a zone; arrows move, Enter chooses, Escape leaves. */
export function ZonePicker({ creator, onDone }: { creator: Creator; onDone: () => void }) {
  const { t, language, now, time } = useWords();
  const { act, error } = useAct();
  const list = useId();
  const box = useRef<HTMLDivElement>(null);
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const choices = useMemo(() => zoneChoices(language), [language]);
  const found = matchingZones(choices, typed);

  async function choose(zone: string | null) {
    const said = zone
      ? t('creator.time.corrected', { place: placeNameOf(zone, language) })
      : t('creator.time.forgotten');
    if (await act(correctZone, { creatorId: creator.id, zone }, { said })) onDone();
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      event.preventDefault();
      const next = Math.min(Math.max(at + step, 0), found.length - 1);
      setAt(next);
      box.current?.children[next]?.scrollIntoView({ block: 'nearest' });
    }
    if (event.key === 'Enter' && found[at]) void choose(found[at].zone);
    if (event.key === 'Escape') {
      event.stopPropagation();
      onDone();
    }
  }

  return (
    <div className="zone-picker">
      <span className="field filled">
        <input
          role="combobox"
          aria-label={t('creator.time.correctLabel')}
          aria-expanded
          aria-controls={list}
          aria-activedescendant={found[at] ? `${list}-${at}` : undefined}
          aria-autocomplete="list"
          placeholder={t('creator.time.search')}
          autoComplete="off"
          // biome-ignore lint/a11y/noAutofocus: the person just asked for this field
          autoFocus
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            setAt(0);
          }}
          onKeyDown={onKeyDown}
        />
      </span>
      <div ref={box} className="zones" id={list} role="listbox" aria-label={t('creator.time.correctLabel')}>
        {found.map(({ zone, name }, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field above has the keys
          <div
            key={zone}
            id={`${list}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            className={index === at ? 'it on' : 'it'}
            onClick={() => choose(zone)}
          >
            <span className="cut">{name}</span>
            <span className="meta cut">{zone}</span>
            <span className="grow" />
            <span className="meta nw">{offsetText(now, zone)}</span>
            <span className="nw">{time(now, zone)}</span>
          </div>
        ))}
      </div>
      <p className="meta" role="status">
        {found.length === 0 && t('creator.time.none')}
      </p>
      <Refusal error={error} />
      <div className="row">
        <button type="button" className="btn quiet s" onClick={onDone}>
          {t('creator.cancel')}
        </button>
        <span className="grow" />
        {creator.zone?.confidence === 'certain' && (
          <button type="button" className="btn quiet s" onClick={() => choose(null)}>
            {t('creator.time.forget')}
          </button>
        )}
      </div>
    </div>
  );
}
