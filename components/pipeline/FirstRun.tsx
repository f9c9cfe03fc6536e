import { Plus } from 'lucide-react';
import { places } from '@/components/app/places';
import { useSettings } from '@/components/app/useSettings';
import { useT } from '@/components/app/useT';
import { Button } from '@/components/ui/Button';
import { browser } from '@/lib/browser';

/** The first click, taught: one sentence, a picture of the button, three steps, where to go (the one filled button, unless one is there already). */
export function FirstRun({ isFirstStep }: { isFirstStep: boolean }) {
  const { t } = useT();
  const { shows } = useSettings();
  const steps = [
    { title: t('pipeline.first.one'), body: t('pipeline.first.oneBody') },
    {
      title: t('pipeline.first.two'),
      body: t(shows('pipeline') ? 'pipeline.first.twoBody' : 'pipeline.first.twoBodyLite'),
    },
    {
      title: t('pipeline.first.three'),
      body: t(shows('twoLanguages') ? 'pipeline.first.threeBody' : 'pipeline.first.threeBodyLite'),
    },
  ];
  return (
    <div className="first-run body">
      <h2>{t('pipeline.first.title')}</h2>
      <div className="sample" aria-hidden="true">
        <span className="face l">A</span>
        <span className="grow">
          <span className="bone strong" style={{ width: 108 }} />
          <span className="bone" style={{ width: 72, marginTop: 8 }} />
        </span>
        <span className="sample-button">
          <Plus className="i" />
          {t('pipeline.first.button')}
        </span>
      </div>
      <ol>
        {steps.map(({ title, body }, index) => (
          <li key={title}>
            <span className="faint">{index + 1}</span>
            <div>
              <h3>{title}</h3>
              <p className="dim">{body}</p>
            </div>
          </li>
        ))}
      </ol>
      <div className="row">
        <Button
          kind={isFirstStep ? 'primary' : 'default'}
          size="l"
          onClick={() => open('https://www.tiktok.com/')}
        >
          {t('pipeline.first.openTikTok')}
        </Button>
        <Button size="l" onClick={() => open('https://www.instagram.com/')}>
          {t('pipeline.first.openInstagram')}
        </Button>
      </div>
      <a href={`#${places.import}`}>{t('pipeline.first.sheet')}</a>
      <a href={`#${places.settingsPart('restore')}`}>{t('pipeline.first.restore')}</a>
      <span className="grow" />
      <p className="meta">{t('pipeline.first.promise')}</p>
    </div>
  );
}

const open = (url: string) => void browser.tabs.create({ url });
