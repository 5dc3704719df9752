/** Text for screen readers only: it says what others see in a mark, a colour or a place. */
import { makeStyles } from "@fluentui/react-components";

export const useHidden = makeStyles({
  text: {
    position: "absolute",
    width: "1px",
    height: "1px",
    margin: "-1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});
