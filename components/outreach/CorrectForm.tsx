import { type FormEvent, useState } from 'react';
import { Refusal } from '@/components/creators/Refusal';
import { useAct } from '@/components/creators/useAct';
import { useWords } from '@/components/creators/useWords';
import { Button } from '@/components/ui/Button';
import { TextArea } from '@/components/ui/TextArea';
import { TextField } from '@/components/ui/TextField';
import { correctMessage } from '@/lib/commands';
import type { Message } from '@/lib/model/message';
import { cleanReply, replyLimit } from '@/lib/outreach/reply/cleanReply';
import { languageName } from './languageName';
import { ReplyLanguageSelect } from './ReplyLanguageSelect';

type Props = { message: Message; onDone: () => void };

/** What really was sent or came, and what it means in one's own words. What stood here stays one press away. */
export function CorrectForm({ message, onDone }: Props) {
  const { t, language } = useWords();
  const { act, error } = useAct();
  const [isEmpty, setEmpty] = useState(false);
  const [tag, setTag] = useState(message.language ?? '');
  const said = message.sentText ?? { subject: '', body: '' };

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    const text = (name: string) => String(typed.get(name) ?? '');
    const { text: body } = cleanReply(text('body'));
    setEmpty(body === '');
    if (body === '') return;
    const args = {
      messageId: message.id,
      subject: text('subject').trim().slice(0, 500),
      body,
      language: tag || null,
      meaning: text('meaning').trim() || null,
    };
    if (await act(correctMessage, args, { said: t('thread.correctedNow') })) onDone();
  }

  return (
    <form className="form" onSubmit={submit} noValidate>
      {message.channel === 'email' && (
        <TextField
          label={t('thread.form.subject')}
          name="subject"
          defaultValue={said.subject}
          maxLength={500}
          autoComplete="off"
          dir="auto"
        />
      )}
      <TextArea
        label={t(message.direction === 'in' ? 'thread.form.text' : 'thread.form.sentText')}
        hint={t('thread.form.kept')}
        error={isEmpty ? t('thread.form.empty') : null}
        name="body"
        rows={5}
        defaultValue={said.body}
        maxLength={replyLimit}
        dir="auto"
        autoFocus
      />
      {message.direction === 'in' && <ReplyLanguageSelect value={tag} onChange={setTag} />}
      <TextArea
        label={t('thread.form.meaning', { language: languageName(message.working.language, language) })}
        name="meaning"
        rows={3}
        defaultValue={message.meaning?.body ?? ''}
        maxLength={replyLimit}
        dir="auto"
      />
      <Refusal error={error} />
      <div className="row">
        <Button type="submit">{t('creator.save')}</Button>
        <Button kind="quiet" onClick={onDone}>
          {t('creator.cancel')}
        </Button>
      </div>
    </form>
  );
}
