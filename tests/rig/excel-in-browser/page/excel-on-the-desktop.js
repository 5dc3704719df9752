/**
 * What Excel for Windows puts into the pane's page before it loads: `window.external`, through which Microsoft's client talks to it, as observed
 * with office-js 1.1.110. What is asked of the workbook goes on to the program in Node (`window.excel`, see open-excel.ts).
 */
(() => {
  const { excel } = window;
  /** The client expects arrays of another language. */
  const array = (items) => ({ toArray: () => items, dimensions: () => 1 });
  /** Numbers of methods, events and errors in the client. */
  const RICH_API = 93;
  const COMMAND_COMPLETED = 94;
  const RICH_API_MESSAGE = 33;
  const COMMAND_INVOKED = 39;
  const DONE = 0;
  const NOT_SUPPORTED = 5000;
  const events = { richApiMessage: RICH_API_MESSAGE, appCommandInvoked: COMMAND_INVOKED };

  let settings = {};
  const handlers = new Map();
  let complete = () => undefined;

  const readSettings = (keys, values) => {
    keys.push(...Object.keys(settings));
    values.push(...Object.values(settings));
  };
  const constants = {
    AppType: 1,
    SolutionRef: "addin",
    AppVersionMajor: 16,
    AppVersionMinor: 1,
    AppUILocale: excel.locale,
    AppDataLocale: excel.locale,
    DocUrl: `C:\\Plans\\${excel.workbook}`,
    AppCapabilities: 0,
    ActivationMode: 1,
    ControlIntegrationLevel: 1,
    SolutionToken: "",
    CorrelationId: "correlation",
    InstanceId: "instance",
    TouchEnabled: false,
    CommerceAllowed: true,
    SupportedMatrix: JSON.stringify(excel.requirements),
    HostCustomMessage: "",
    HostFullVersion: "16.0.18000.20000",
    OfficeThemeInfo: JSON.stringify(excel.theme),
    InitialDisplayMode: 0,
  };
  const context = {
    ...Object.fromEntries(Object.entries(constants).map(([name, value]) => [`Get${name}`, () => value])),
    GetSettings: () => ({
      Read: readSettings,
      Refresh: readSettings,
      Write: (keys, values) => {
        settings = Object.fromEntries(keys.map((key, i) => [key, values[i]]));
      },
    }),
  };

  const execute = async (method, parameters) => {
    switch (method) {
      case RICH_API: {
        const [, , , , body, , flags] = parameters[0];
        return array([0, array([200, array([]), await window.excelAnswer(body, flags)])]);
      }
      case COMMAND_COMPLETED:
        complete(parameters);
        return DONE;
      default:
        window.excelNotModelled(`method ${method}`);
        return NOT_SUPPORTED;
    }
  };
  Object.defineProperty(window, "external", {
    value: {
      GetHostInfo: () => `Excel$Win32$16.01$${excel.locale}$correlation$$disableLogging$0`,
      GetContext: () => context,
      GetLoggingAllowed: () => false,
      Execute: (method, parameters, callback) => void execute(method, parameters).then(callback),
      RegisterEvent: (event, target, handler, callback) => {
        handlers.set(event, handler);
        queueMicrotask(() => callback(DONE));
      },
      UnregisterEvent: (event, target, callback) => {
        handlers.delete(event);
        queueMicrotask(() => callback(DONE));
      },
    },
  });

  const fire = (event, data) => handlers.get(event)?.(event, array(data));
  Object.assign(excel, {
    isListening: (event) => handlers.has(events[event]),
    tell: (entries) => {
      const list = entries.map(({ messageCategory, messageType, targetId, message }) =>
        array([messageCategory, messageType, targetId, message, 0, false]),
      );
      fire(RICH_API_MESSAGE, list);
    },
    /** Gives back what the client says when the command has called `event.completed()`. */
    invokeCommand: (action) =>
      new Promise((resolve) => {
        complete = resolve;
        fire(COMMAND_INVOKED, ["command", action, JSON.stringify({ source: { id: action } })]);
      }),
  });
})();
