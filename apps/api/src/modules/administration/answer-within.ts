/** What a part answered, or that it did not: it failed, or took too long. */
export type Asked<T> = { answer: T } | { silent: true };

/** Never throws: that a part fails is what is asked. */
export async function answerWithin<T>(ms: number, asked: Promise<T>): Promise<Asked<T>> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Asked<T>>((resolve) => (timer = setTimeout(() => resolve({ silent: true }), ms)));
  try {
    return await Promise.race([
      asked.then(
        (answer) => ({ answer }),
        (): Asked<T> => ({ silent: true }),
      ),
      late,
    ]);
  } finally {
    clearTimeout(timer);
  }
}
