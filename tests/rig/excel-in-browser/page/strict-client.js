/** Microsoft's client refuses calls above the requirement set that Excel has, instead of sending them: what needs a newer Excel is seen at once. */
(() => {
  const waiting = setInterval(() => {
    const utility = window.OfficeExtension?.CommonUtility;
    if (!utility) return;
    utility._doApiNotSupportedCheck = true;
    clearInterval(waiting);
  }, 1);
})();
