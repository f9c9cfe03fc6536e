import { type DragEvent, useEffect, useState } from 'react';
import { isTyping } from '@/components/app/keyName';
import { replyLimit } from '@/lib/outreach/reply/cleanReply';

type Refused = 'notText' | 'empty';

/** Only so much of a file is read: more than a reply keeps. */
const mostBytes = 16 * replyLimit;

/** A reply on its way into the thread: pasted while nothing is typed, dropped as words or as a text file, or about to be typed. */
export function useThreadInput({ isOn, hasKeys }: { isOn: boolean; hasKeys: boolean }) {
  const [pasted, setPasted] = useState<string | null>(null);
  const [round, setRound] = useState(0);
  const [isOver, setOver] = useState(false);
  const [refused, setRefused] = useState<Refused | null>(null);

  function open(text: string) {
    setRefused(null);
    setPasted(text);
    setRound((before) => before + 1);
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: `open` only sets states
  useEffect(() => {
    if (!isOn || !hasKeys) return;
    function onPaste(event: ClipboardEvent) {
      const target = event.target instanceof Element ? event.target : null;
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (event.defaultPrevented || (target && isTyping(target)) || text.trim() === '') return;
      event.preventDefault();
      open(text);
    }
    document.addEventListener('paste', onPaste);
    return () => document.removeEventListener('paste', onPaste);
  }, [isOn, hasKeys]);

  async function take({ dataTransfer }: DragEvent) {
    const [file] = dataTransfer.files;
    const text = file ? await textOf(file) : dataTransfer.getData('text/plain');
    if (text === null) setRefused('notText');
    else if (text.trim() === '') setRefused('empty');
    else open(text);
  }

  return {
    pasted,
    round,
    isOver,
    refused,
    open,
    close: () => setPasted(null),
    drop: {
      onDragOver(event: DragEvent) {
        event.preventDefault();
        setOver(true);
      },
      onDragLeave: () => setOver(false),
      onDrop(event: DragEvent) {
        event.preventDefault();
        setOver(false);
        void take(event);
      },
    },
  };
}

/** The words of a text file; null where it is no text. */
async function textOf(file: File): Promise<string | null> {
  const isText =
    /^text\/plain\b/.test(file.type) || (file.type === '' && /\.(txt|text|md)$/i.test(file.name));
  if (!isText) return null;
  const text = await file.slice(0, mostBytes).text();
  return text.includes('\0') ? null : text;
}
