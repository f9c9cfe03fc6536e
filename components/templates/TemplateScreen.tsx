import { Copy, Save } from 'lucide-react';
import { useRef, useState } from 'react';
import { places } from '@/components/app/places';
import { usePipeline } from '@/components/app/usePipeline';
import { usePlace } from '@/components/app/usePlace';
import { useSettings } from '@/components/app/useSettings';
import { useT } from '@/components/app/useT';
import { Refusal } from '@/components/creators/Refusal';
import { useBrandFields } from '@/components/fields/brandFields';
import { useTemplateName } from '@/components/outreach/useTemplateName';
import { Button } from '@/components/ui/Button';
import { Note } from '@/components/ui/Note';
import { Select } from '@/components/ui/Select';
import { type TextLanguage, textLanguages } from '@/lib/model/message';
import { type TemplatePurpose, type TextChannel, templatePurposes, textChannels } from '@/lib/model/template';
import { type AnyTemplate, wordsOf } from '@/lib/outreach/drafts/draftText';
import { renderSide } from '@/lib/outreach/drafts/renderSide';
import { type TemplateMistake, templateMistakes } from '@/lib/outreach/templates/mistakesIn';
import { textFor } from '@/lib/outreach/templates/textFor';
import { ChannelVersion } from './ChannelVersion';
import { textIn, withText } from './editedTemplate';
import { mistakeText } from './mistakeText';
import { Preview } from './Preview';
import { TemplateChannels } from './TemplateChannels';
import { TemplateHead } from './TemplateHead';
import { TemplateSide, type TemplateSideHandle } from './TemplateSide';
import { useEdited } from './useEdited';
import { usePreview } from './usePreview';
import { useTemplateActs } from './useTemplateActs';
import { Versions } from './Versions';

type Props = { template: AnyTemplate; brandId: string; isBesideList: boolean };

/** One template: the working text beside another language, channel by channel, filled in for a real creator, and its versions. */
export function TemplateScreen({ template, brandId, isBesideList }: Props) {
  const { t, language: screen } = useT();
  const { go } = usePlace();
  const { settings, shows } = useSettings();
  const { rows } = usePipeline();
  const name = useTemplateName();
  const fields = useBrandFields();
  const acts = useTemplateActs(brandId);
  const own = 'name' in template ? template : null;
  const { edited, isChanged, isRecovered, change, forget } = useEdited(template);
  const isTwoSided = shows('twoLanguages');
  const working: TextLanguage = settings.workingLanguage ?? (screen === 'zh-CN' ? 'zh' : 'en');
  const [target, setTarget] = useState<TextLanguage>(working === 'en' ? 'zh' : 'en');
  const [channel, setChannel] = useState<TextChannel>('email');
  const [isTold, setTold] = useState(false);
  const [chosen, setChosen] = useState<string | null>(null);
  const sides = { working: useRef<TemplateSideHandle>(null), outgoing: useRef<TemplateSideHandle>(null) };
  const dealId = chosen ?? rows[0]?.dealId ?? null;
  const values = usePreview(dealId, { working, outgoing: target });
  const mistakes = own ? templateMistakes(edited, fields) : [];
  const channels = shows('directMessages') ? textChannels : (['email'] as const);
  const columns = [
    ...(isTwoSided ? [{ side: 'working' as const, language: working }] : []),
    { side: 'outgoing' as const, language: target },
  ];

  const written = (of: TextChannel) => {
    const forms = edited.texts[target];
    return (forms && textFor(forms, of)) ?? { subject: '', body: '' };
  };
  const said = (of: TextChannel) => wordsOf(renderSide(written(of), values?.outgoing ?? {}));

  async function copy() {
    const label = t('templates.copyName', { name: name(template) });
    const made = await acts.make(label, edited.purpose, edited.texts, t('templates.copied', { name: label }));
    if (made) go(places.template(made));
  }
  async function save() {
    if (!own) return;
    if (mistakes.length > 0 && !isTold) return setTold(true);
    if (await acts.save(own, edited)) {
      setTold(false);
      forget();
    }
  }
  function goTo({ language, form, mistake }: TemplateMistake) {
    setChannel(form === 'dm' ? 'tiktokDm' : form);
    if (language !== working || !isTwoSided) setTarget(language);
    const side = language === working && isTwoSided ? sides.working : sides.outgoing;
    setTimeout(() => side.current?.goTo(mistake)); // after the other text is on the screen
  }

  return (
    <section className="pane template" aria-label={name(template)}>
      <TemplateHead
        template={template}
        isBesideList={isBesideList}
        onCopy={() => void copy()}
        onRename={acts.rename}
        onRetire={(one, isRetired) => void acts.retire(one, isRetired)}
      />
      <div className="body">
        <TemplateChannels
          channels={channels}
          selected={channel}
          said={said}
          language={target}
          onSelect={setChannel}
        />
        <div className="template-choices">
          {own && (
            <Select
              label={t('templates.purpose')}
              value={edited.purpose}
              onChange={(purpose) => change({ ...edited, purpose: purpose as TemplatePurpose })}
            >
              {templatePurposes.map((purpose) => (
                <option key={purpose} value={purpose}>
                  {t(`draft.template.${purpose}`)}
                </option>
              ))}
            </Select>
          )}
          <Select
            label={t('templates.target')}
            value={target}
            onChange={(language) => setTarget(language as TextLanguage)}
          >
            {textLanguages
              .filter((language) => language !== working || !isTwoSided)
              .map((language) => (
                <option key={language} value={language}>
                  {t(`draft.languages.${language}`)}
                </option>
              ))}
          </Select>
        </div>
        {isRecovered && <Note title={t('templates.recovered')} role="status" />}
        {isTold && mistakes.length > 0 && (
          <Mistakes mistakes={mistakes} onGo={goTo} onKeep={() => void save()} />
        )}
        <Refusal error={acts.error} />
        <ChannelVersion
          edited={edited}
          channel={channel}
          isReadOnly={!own}
          hasShort={columns.some(({ language }) => edited.texts[language]?.dm.body.trim())}
          onChange={change}
        />
        <div
          className="twin"
          id="template-text"
          role="tabpanel"
          aria-label={t(`templates.channels.${channel}`)}
        >
          {columns.map(({ side, language }) => (
            <TemplateSide
              key={`${side} ${language} ${channel}`}
              ref={sides[side]}
              language={language}
              channel={channel}
              purpose={edited.purpose}
              text={own ? textIn(edited, language, channel) : (shownOf(edited, language, channel) ?? nothing)}
              role={isTwoSided && side === 'working' ? t('draft.working') : null}
              isReadOnly={!own}
              onChange={(text) => change(withText(edited, language, channel, text))}
            />
          ))}
        </div>
        <Preview
          dealId={dealId}
          rendered={values && renderSide(written(channel), values.outgoing)}
          language={target}
          onChoose={setChosen}
        />
        {own && (
          <Versions templateId={own.templateId} onTake={({ purpose, texts }) => change({ purpose, texts })} />
        )}
      </div>
      <div className="bar">
        {own ? (
          <>
            <Button
              kind="primary"
              className="grow"
              impossible={isChanged ? null : t('templates.unchanged')}
              onClick={() => void save()}
            >
              <Save className="i" aria-hidden="true" />
              {t('templates.save', { version: own.version + 1 })}
            </Button>
            {isChanged && (
              <Button size="l" onClick={forget}>
                {t('templates.discard')}
              </Button>
            )}
          </>
        ) : (
          <Button kind="primary" className="grow" onClick={() => void copy()}>
            <Copy className="i" aria-hidden="true" />
            {t('templates.copyToEdit')}
          </Button>
        )}
      </div>
    </section>
  );
}

const nothing = { subject: '', body: '' };

/** A shipped text as a channel takes it. */
function shownOf(
  { texts }: ReturnType<typeof useEdited>['edited'],
  language: TextLanguage,
  channel: TextChannel,
) {
  const forms = texts[language];
  return forms && textFor(forms, channel);
}

type MistakesProps = {
  mistakes: readonly TemplateMistake[];
  onGo: (mistake: TemplateMistake) => void;
  onKeep: () => void;
};

/** Every mistake with its place; the template can be kept as it is, marked. */
function Mistakes({ mistakes, onGo, onKeep }: MistakesProps) {
  const { t } = useT();
  return (
    <Note
      kind="stop"
      role="alert"
      title={t('templates.mistakes', { count: mistakes.length })}
      actions={<Button onClick={onKeep}>{t('templates.keepMarked')}</Button>}
    >
      <ul className="mistakes">
        {mistakes.map((one) => (
          <li key={`${one.language} ${one.form} ${one.mistake.in} ${one.mistake.line} ${one.mistake.column}`}>
            <button type="button" className="link" onClick={() => onGo(one)}>
              {t('templates.mistakeAt', {
                language: t(`draft.languages.${one.language}`),
                channel: t(`templates.channels.${one.form}`),
                part: t(`templates.parts.${one.mistake.in}`),
                why: mistakeText(t, one.mistake),
              })}
            </button>
          </li>
        ))}
      </ul>
      <p>{t('templates.keepWhy')}</p>
    </Note>
  );
}
