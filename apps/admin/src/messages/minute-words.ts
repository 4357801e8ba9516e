/** "2 h 30 min", "45 min", "none"; where there are fewer than none, how many more were given: "45 min more". */
export function minuteWords(minutes: number): string {
  if (minutes === 0) return 'none';
  const amount = Math.abs(minutes);
  const hours = Math.floor(amount / 60);
  const rest = amount % 60;
  const parts = [hours === 0 ? null : `${hours} h`, rest === 0 ? null : `${rest} min`];
  const words = parts.filter((part) => part !== null).join(' ');
  return minutes < 0 ? `${words} more` : words;
}

/** What a balance means, as a headteacher says it. */
export function balanceWords(minutes: number): string {
  if (minutes === 0) return 'Nothing is owed to the school';
  return minutes > 0
    ? `Owed to the school: ${minuteWords(minutes)}`
    : `The school has had ${minuteWords(minutes)}`;
}
