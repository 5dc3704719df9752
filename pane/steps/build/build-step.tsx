/** The step "Build": what will be built and how, then what was. */
import { useEffect, useEffectEvent, useState } from "react";
import { usePane } from "../../session/pane-session";
import { BuildForm } from "./build-form";
import { BuildResult } from "./build-result";
import { CannotBuild } from "./cannot-build";
import { NotLooked } from "../../shared/not-looked";
import { useBuild } from "./use-build";

export function BuildStep() {
  const { look, request, takeRequest } = usePane();
  const { report, build, leave } = useBuild();
  const answer = useEffectEvent(() => {
    if (request?.step !== "build") return;
    takeRequest();
    if (request.run) void build();
  });
  useEffect(() => answer(), [request]);

  const [hasShownResult, setHasShownResult] = useState(false);
  if (report && !hasShownResult) setHasShownResult(true);
  if (report) return <BuildResult report={report} onAgain={leave} />;
  if (!look) return <NotLooked />;
  if (look.refusal !== null) return <CannotBuild refusal={look.refusal} hasPlan={look.items.length > 0} />;
  return <BuildForm look={look} onBuild={() => void build()} takesFocus={hasShownResult} />;
}
