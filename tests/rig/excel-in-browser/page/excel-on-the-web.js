/**
 * The page around the pane in Excel on the web. Microsoft's client in the pane's frame talks to it by messages, as observed with office-js
 * 1.1.110. What is asked of the workbook goes on to the program in Node (`window.excel`, see open-excel.ts).
 */
(() => {
  const { excel } = window;
  const conversation = { _serializerVersion: 1, _origin: location.origin, _conversationId: "conversation" };
  const REQUEST = 0;
  const RESPONSE = 1;
  /** What the client wants: a method, or to hear of an event from now on, or no longer. */
  const INVOKE = 0;
  const REGISTER = 1;
  /** Numbers of methods and of errors in the client. */
  const RICH_API = 93;
  const LOAD_SETTINGS = 75;
  const SAVE_SETTINGS = 76;
  const COMMAND_COMPLETED = 94;
  const NO_SUCH_ACTION = -3;
  const NOT_SUPPORTED = 5000;

  let settings = {};
  let client = null;
  /** The request that registered each event: answers to it deliver the events. */
  const listening = new Map();
  let complete = () => undefined;

  const reply = ({ _actionName, _correlationId }, data, { error = 0, responseType = 0 } = {}) =>
    client.postMessage(
      JSON.stringify({
        ...conversation,
        _messageType: RESPONSE,
        _actionName,
        _correlationId,
        _errorCode: error,
        _responseType: responseType,
        _data: data,
      }),
      location.origin,
    );

  const context = () => ({
    _id: "addin",
    _appName: 16,
    _appVersion: 16,
    _appMinorVersion: 0,
    _appUILocale: excel.locale,
    _dataLocale: excel.locale,
    _docUrl: `https://files.test/${excel.workbook}`,
    _clientMode: 1,
    _settings: Object.entries(settings),
    _reason: "documentOpened",
    _osfControlType: 1,
    _eToken: "",
    _correlationId: "correlation",
    _appInstanceId: "instance",
    _hostFullVersion: "16.0.18000.40000",
    _requirementMatrix: JSON.stringify(excel.requirements),
    _wacHostEnvironment: "0",
  });

  const execute = async (data) => {
    const { DispatchId } = data.DdaMethod;
    const done = (more = {}) => ({ Version: 1, Error: 0, ...more });
    switch (DispatchId) {
      case RICH_API: {
        const [, , , , body, , flags] = data.ArrayData;
        return done({ Data: [200, [], await window.excelAnswer(body, flags)] });
      }
      case SAVE_SETTINGS:
        settings = Object.fromEntries(data.DdaSettingsMethod.Properties);
        return done();
      case LOAD_SETTINGS: {
        const list = Object.entries(settings).map(([Name, Value]) => ({ Name, Value }));
        return done({ Properties: { Settings: list } });
      }
      case COMMAND_COMPLETED:
        complete(data);
        return done();
      default:
        window.excelNotModelled(`method ${DispatchId}`);
        return { Version: 1, Error: NOT_SUPPORTED };
    }
  };

  const invoke = async (request) => {
    switch (request._actionName) {
      case "ContextActivationManager_getAppContextAsync":
        return reply(request, context());
      case "ContextActivationManager_notifyHost":
        return undefined;
      case "executeMethod":
        return reply(request, await execute(request._data));
      default:
        window.excelNotModelled(request._actionName);
        return reply(request, null, { error: NO_SUCH_ACTION });
    }
  };

  addEventListener("message", ({ data, source }) => {
    if (typeof data !== "string" || !data.startsWith("{")) return;
    const request = JSON.parse(data);
    if (request._messageType !== REQUEST || request._conversationId !== conversation._conversationId) return;
    client = source;
    if (request._actionType === INVOKE) return void invoke(request);
    if (request._actionType === REGISTER) listening.set(request._actionName, request);
    else listening.delete(request._actionName);
    reply(request, { Version: 1, Error: 0 });
  });

  const fire = (event, data) => reply(listening.get(event), data, { responseType: 1 });
  Object.assign(excel, {
    isListening: (event) => listening.has(event),
    tell: (entries) => {
      if (!listening.has("richApiMessage")) return;
      const list = entries.map(({ messageCategory, messageType, targetId, message }) => [
        messageCategory,
        messageType,
        targetId,
        message,
        0,
        false,
      ]);
      fire("richApiMessage", { ArrayData: list });
    },
    /** Gives back what the client says when the command has called `event.completed()`. */
    invokeCommand: (action) =>
      new Promise((resolve) => {
        complete = resolve;
        fire("appCommandInvoked", ["command", action, JSON.stringify({ source: { id: action } })]);
      }),
  });

  const frame = document.createElement("iframe");
  frame.title = "OKR Ledger";
  frame.name = JSON.stringify({
    baseFrameName: "frame",
    hostInfo: `Excel$Web$16.00$${excel.locale}$correlation$$disableLogging$0`,
    xdmInfo: `${conversation._conversationId}|addin|${location.origin}`,
    serializerVersion: "1",
    flights: "[]",
  });
  frame.src = excel.pane;
  document.body.append(frame);
})();
