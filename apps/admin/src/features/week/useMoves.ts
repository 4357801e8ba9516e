import { ref, shallowReactive, type Ref } from 'vue';
import { announce } from '../../composables/useAnnouncer.ts';
import { useSave } from '../../composables/useSave.ts';
import type { Enum } from '../../graphql/graphql.ts';
import { outcomeWords } from '../../messages/outcome-words.ts';
import type { Slot } from './lanes.ts';
import { moveSessionMutation } from './session-acts.documents.ts';
import { slotWords } from './session-words.ts';
import type { WeekSession } from './week.documents.ts';

export interface MovesOptions {
  /** What the history will say; the person sees it before anything is moved. */
  readonly reason: () => Enum<'LossReason'>;
  /** The service has taken what there was, and figures beside the week are no longer right. */
  readonly settled: () => void;
}

export interface Moves {
  /** Where a session stands for the person who moves it: before the service has answered, where it goes. */
  readonly slotOf: (session: WeekSession) => Slot;
  readonly move: (session: WeekSession, to: Slot) => void;
  /** What was moved last, or why it was not. */
  readonly said: Ref<string>;
  readonly mayUndo: Ref<boolean>;
  readonly undo: () => void;
}

const same = (a: Slot, b: Slot): boolean =>
  a.on === b.on && a.startsAt === b.startsAt && a.minutes === b.minutes;
const plain = ({ on, startsAt, minutes }: Slot): Slot => ({ on, startsAt, minutes });

/**
 * Moves sessions at once and tells the service one after the other. Moves of one session that come in while it is
 * asked are sent as one. What the service refuses goes back to where it was, and it is said why.
 */
export function useMoves({ reason, settled }: MovesOptions): Moves {
  const { save } = useSave(moveSessionMutation);
  const going = shallowReactive(new Map<string, { session: WeekSession; to: Slot }>());
  const answered = shallowReactive(new Map<string, WeekSession>());
  const undoable: { session: WeekSession; back: Slot }[] = [];
  const said = ref('');
  const mayUndo = ref(false);
  let sending: Promise<void> | null = null;
  let undoing: string | null = null;

  /** The list on the page is told of an answer a moment after the act itself is. */
  const newest = (session: WeekSession): WeekSession => {
    const known = answered.get(session.id);
    return known !== undefined && known.version > session.version ? known : session;
  };
  const slotOf = (session: WeekSession): Slot =>
    going.get(session.id)?.to ?? plain(newest(session));
  const say = (words: string): void => {
    said.value = words;
    announce(words);
  };

  const send = async (id: string, session: WeekSession, to: Slot): Promise<void> => {
    const now = newest(session);
    if (same(plain(now), to)) {
      going.delete(id);
      return;
    }
    const outcome = await save({
      sessionId: id,
      expectedVersion: now.version,
      ...to,
      room: now.room,
      reason: reason(),
    });
    const wanted = going.get(id)?.to;
    if (outcome.kind !== 'accepted') {
      going.delete(id);
      if (undoing === id) undoing = null;
      say(`Not moved. ${outcomeWords(outcome)}`);
      return;
    }
    for (const one of outcome.result.sessions) answered.set(one.id, one);
    if (undoing === id) undoing = null;
    else undoable.push({ session, back: plain(now) });
    if (wanted !== undefined && same(wanted, to)) going.delete(id);
  };
  const sendAll = async (): Promise<void> => {
    for (let next = first(); next !== undefined; next = first()) await send(...next);
    sending = null;
    mayUndo.value = undoable.length > 0;
    settled();
  };
  const first = (): [string, WeekSession, Slot] | undefined => {
    const [entry] = going;
    return entry && [entry[0], entry[1].session, entry[1].to];
  };
  const go = (session: WeekSession, to: Slot, words: string): void => {
    going.set(session.id, { session, to: plain(to) });
    mayUndo.value = true;
    say(`${words} ${slotWords(to)}.`);
    sending ??= sendAll();
  };
  const move = (session: WeekSession, to: Slot): void => {
    if (same(slotOf(session), to)) announce('It goes no further here. “Move to…” has every day.');
    else go(session, to, 'Moved to');
  };
  // What is still on its way arrives first, so that it is known what there is to take back.
  const undo = async (): Promise<void> => {
    while (sending !== null) await sending;
    const last = undoable.pop();
    mayUndo.value = undoable.length > 0;
    if (last === undefined) return;
    undoing = last.session.id;
    go(last.session, last.back, 'Moved back to');
  };

  return {
    slotOf,
    move,
    said,
    mayUndo,
    undo: () => void undo(),
  };
}
