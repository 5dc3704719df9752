/** A state in a word, with a sign and a colour that say the same again. */
import { Badge } from "@fluentui/react-components";
import {
  CheckmarkCircle16Filled,
  Circle16Regular,
  ErrorCircle16Filled,
  Info16Regular,
  Warning16Filled,
} from "@fluentui/react-icons";

export type Tone = "good" | "warning" | "bad" | "info" | "quiet";

const looks = {
  good: { color: "success", icon: <CheckmarkCircle16Filled /> },
  warning: { color: "warning", icon: <Warning16Filled /> },
  bad: { color: "danger", icon: <ErrorCircle16Filled /> },
  info: { color: "informative", icon: <Info16Regular /> },
  quiet: { color: "subtle", icon: <Circle16Regular /> },
} as const;

/** `children`: the word. */
export function StatusBadge({ tone, children }: { tone: Tone; children: string }) {
  const { color, icon } = looks[tone];
  return (
    <Badge appearance={tone === "quiet" ? "outline" : "tint"} color={color} icon={icon} shape="rounded">
      {children}
    </Badge>
  );
}
