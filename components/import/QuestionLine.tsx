import { TriangleAlert } from 'lucide-react';
import { useWords } from '@/components/creators/useWords';
import { dayText } from '@/components/creators/when';
import { dayIn } from '@/lib/files/creators/days';
import { type Answers, answerKey, type Question } from '@/lib/files/creators/questions';
import { instantOf } from '@/lib/outreach/plan/typedTime';

type Props = { question: Question; answers: Answers; onAnswer: (key: string, value: string) => void };

/** What only the person knows, with its answers as buttons; until it is answered these cells stay unknown. */
export function QuestionLine({ question, answers, onAnswer }: Props) {
  const { t } = useWords();
  const choices = useChoices(question);
  const key = answerKey(question);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out in a line
    <div className="import-ask" role="group" aria-label={t(`import.asks.${question.kind}`, question)}>
      <TriangleAlert className="i s" aria-hidden="true" />
      <span>{t(`import.asks.${question.kind}`, { example: question.example, count: question.count })}</span>
      {choices.map(({ value, label }) => (
        <button
          key={value}
          type="button"
          className="btn s"
          aria-pressed={answers[key] === value}
          onClick={() => onAnswer(key, value)}
        >
          {label}
        </button>
      ))}
    </div>
  );
}

const currencies = ['USD', 'CNY', 'EUR', 'GBP'] as const;

function useChoices({ kind, example }: Question): { value: string; label: string }[] {
  const { t, now, zone, language } = useWords();
  if (kind === 'currency')
    return [
      ...currencies.map((value) => ({ value, label: value })),
      { value: 'unknown', label: t('import.answers.unknown') },
    ];
  if (kind === 'platform')
    return (['tiktok', 'instagram'] as const).map((value) => ({
      value,
      label: t(`import.answers.${value}`),
    }));
  const days = (['monthFirst', 'dayFirst'] as const).flatMap((value) => {
    const day = dayIn(example, value, now.slice(0, 10));
    const instant = day && instantOf(day.slice(0, 10), '12:00', zone);
    return instant ? [{ value, label: dayText(instant, now, zone, language) }] : [];
  });
  const distinct = days.filter(({ label }, place) => days.findIndex((one) => one.label === label) === place);
  return [...distinct, { value: 'notADay', label: t('import.answers.number') }];
}
