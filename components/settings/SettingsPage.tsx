import { useEffect, useMemo, useRef } from 'react';
import { places } from '@/components/app/places';
import { type SettingsPart, settingsParts } from '@/components/app/settingsParts';
import { useSettings } from '@/components/app/useSettings';
import { useT } from '@/components/app/useT';
import { parts } from './parts';
import { stayAt } from './stayAt';
import { usePartInSight } from './usePartInSight';
import './settings.css';

const idOf = (part: SettingsPart) => `settings-${part}`;

/** What a person decides once: the screen, who writes, what is offered, and where the data goes. @param part to begin at; null: at the top */
export function SettingsPage({ part }: { part: SettingsPart | null }) {
  const { t } = useT();
  const { shows, settings } = useSettings();
  const body = useRef<HTMLDivElement>(null);
  const nav = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what `shows` answers hangs on the edition alone
  const shown = useMemo(
    () =>
      settingsParts.filter((one) => {
        const { feature } = parts[one];
        return feature === undefined || shows(feature);
      }),
    [settings.edition],
  );
  const inSight = usePartInSight(body, shown, idOf);
  useEffect(() => (part ? stayAt(idOf(part)) : undefined), [part]);
  useEffect(() => {
    const link = inSight && nav.current?.querySelector(`[href$="/${inSight}"]`);
    if (link) link.scrollIntoView({ inline: 'nearest', block: 'nearest' });
  }, [inSight]);

  return (
    <main className="pane settings-page">
      <h1 className="vh">{t('settings.title')}</h1>
      <nav ref={nav} className="scroll-x settings-nav" aria-label={t('settings.parts')}>
        {shown.map((one) => (
          <a
            key={one}
            className="pill"
            href={`#${places.settingsPart(one)}`}
            aria-current={inSight === one ? 'true' : undefined}
            onClick={() => stayAt(idOf(one))}
          >
            {parts[one].title(t)}
          </a>
        ))}
      </nav>
      <div ref={body} className="body settings">
        <div className="measure">
          {shown.map((one) => {
            const { Body } = parts[one];
            return (
              <div key={one} id={idOf(one)} tabIndex={-1} className="settings-part">
                <Body />
              </div>
            );
          })}
        </div>
      </div>
    </main>
  );
}
