import { type FormEvent, type KeyboardEvent, useState } from 'react';
import { modKey } from '@/components/app/modKey';
import { Refusal } from '@/components/creators/Refusal';
import { useAct } from '@/components/creators/useAct';
import { useWords } from '@/components/creators/useWords';
import { Button } from '@/components/ui/Button';
import { Kbd } from '@/components/ui/Kbd';
import { Select } from '@/components/ui/Select';
import { TextArea } from '@/components/ui/TextArea';
import { TextField } from '@/components/ui/TextField';
import { logReply } from '@/lib/commands';
import type { Deal } from '@/lib/model/deal';
import { type Channel, channels } from '@/lib/model/message';
import { fieldsOf, instantOf } from '@/lib/outreach/plan/typedTime';
import { cleanReply, replyLimit } from '@/lib/outreach/reply/cleanReply';
import { ReplyLanguageSelect } from './ReplyLanguageSelect';
import { useReplyLanguage } from './useReplyLanguage';
import { useWorkingLanguage } from './useWorkingLanguage';

type Props = { deal: Deal; channel: Channel; pasted: string; onDone: (messageId: string | null) => void };

/** What they wrote, on its way into the thread: the words, their language, where and when they came. */
export function ReplyForm({ deal, channel: usual, pasted, onDone }: Props) {
  const { t, zone } = useWords();
  const { act, error } = useAct();
  const [text, setText] = useState(pasted.slice(0, 4 * replyLimit));
  const [chosen, setChosen] = useState<string | null>(null);
  const [channel, setChannel] = useState(usual);
  const [came] = useState(() => fieldsOf(new Date().toISOString(), zone));
  const [isEmpty, setEmpty] = useState(false);
  const found = useReplyLanguage(text);
  const workingLanguage = useWorkingLanguage();
  const clean = cleanReply(text);
  const language = chosen ?? found ?? '';

  async function save(form: HTMLFormElement) {
    setEmpty(clean.text === '');
    if (clean.text === '') return;
    const typed = new FormData(form);
    const day = String(typed.get('day'));
    const time = String(typed.get('time'));
    const isNow = day === came.day && time === came.time;
    const now = new Date().toISOString();
    const at = (isNow ? null : instantOf(day, time, zone)) ?? now;
    const reply = { channel, language: language || null, subject: '', body: clean.text, workingLanguage };
    const isAhead = at > now;
    const args = { dealId: deal.id, at: isAhead ? now : at, text: reply };
    const ran = await act(logReply, args, { said: t('thread.said.replied') });
    if (ran) onDone(ran.result.messageId);
  }

  function onKeyDown(event: KeyboardEvent<HTMLFormElement>) {
    if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) {
      event.preventDefault();
      event.stopPropagation();
      void save(event.currentTarget);
    }
    if (event.key === 'Escape') {
      event.stopPropagation();
      event.nativeEvent.stopImmediatePropagation();
      if (text.trim() === '') onDone(null);
    }
  }

  return (
    <form
      className="form reply-form"
      aria-label={t('thread.form.title')}
      noValidate
      onKeyDown={onKeyDown}
      onSubmit={(event: FormEvent<HTMLFormElement>) => {
        event.preventDefault();
        void save(event.currentTarget);
      }}
    >
      <TextArea
        label={t('thread.form.text')}
        hint={clean.isCut ? t('thread.form.cut', { count: replyLimit }) : t('thread.form.hint')}
        error={isEmpty && clean.text === '' ? t('thread.form.empty') : null}
        rows={5}
        value={text}
        dir="auto"
        lang={language || undefined}
        autoFocus
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <div className="pair">
        <ReplyLanguageSelect value={language} onChange={setChosen} />
        <Select
          label={t('thread.form.channel')}
          value={channel}
          onChange={(value) => setChannel(value as Channel)}
        >
          {channels.map((one) => (
            <option key={one} value={one}>
              {t(`draft.channels.${one}`)}
            </option>
          ))}
        </Select>
        <TextField label={t('thread.form.day')} name="day" type="date" defaultValue={came.day} required />
        <TextField label={t('thread.form.time')} name="time" type="time" defaultValue={came.time} required />
      </div>
      <Refusal error={error} />
      <div className="row">
        <Button type="submit" aria-keyshortcuts="Control+Enter">
          {t('thread.form.save')} <Kbd>{`${modKey} ↵`}</Kbd>
        </Button>
        <Button kind="quiet" onClick={() => onDone(null)}>
          {t('creator.cancel')}
        </Button>
      </div>
    </form>
  );
}
