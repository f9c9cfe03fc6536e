import { fieldsOf, instantOf } from '@/lib/outreach/plan/typedTime';

/** When something was on a day as typed: now, where that is today, else noon of that day in the person's zone. null: no day, or one that has not come. */
export function instantOn(day: string, now: string, zone: string): string | null {
  const today = fieldsOf(now, zone).day;
  if (day === today) return now;
  return day < today ? instantOf(day, '12:00', zone) : null;
}
