/** google.script.run as HtmlService gives it to a page. The rig gives: window.sheets, { functions, mostAtOnce }, and window.sheetsCall. */
{
  let running = 0;
  const waiting = [];

  /** An answer goes to its handler; without a failure handler Google complains in the console. */
  const start = async ({ name, argsJson, onSuccess, onFailure }) => {
    running++;
    const { value, error } = await window.sheetsCall(name, argsJson);
    running--;
    const next = waiting.shift();
    if (next) void start(next);
    if (!error) return onSuccess?.(value);
    const failure = Object.assign(new Error(error.message), { name: error.name });
    if (onFailure) onFailure(failure);
    else throw failure;
  };

  const runner = (handlers) => ({
    withSuccessHandler: (onSuccess) => runner({ ...handlers, onSuccess }),
    withFailureHandler: (onFailure) => runner({ ...handlers, onFailure }),
    ...Object.fromEntries(
      window.sheets.functions.map((name) => [
        name,
        (...given) => {
          const call = { ...handlers, name, argsJson: JSON.stringify(given.map(checked)) };
          if (running < window.sheets.mostAtOnce) void start(call);
          else waiting.push(call);
        },
      ]),
    ),
  });

  /** What cannot cross is refused at once. */
  const checked = (value) => {
    const visit = (part, property) => {
      if (typeof part === "function" || part instanceof Date || part instanceof Map || part instanceof Set)
        throw new Error(`Failed due to illegal value in property: ${property}`);
      if (typeof part === "object" && part !== null)
        Object.entries(part).forEach(([key, one]) => visit(one, key));
    };
    visit(value, "0");
    return value === undefined ? null : value;
  };

  window.google = { script: { run: runner({}) } };
}
