/** Narrows a list down by words. */
import { makeStyles, SearchBox } from "@fluentui/react-components";

const useStyles = makeStyles({ box: { width: "100%", maxWidth: "none" } });

export function SearchField({ label, value, onChange }: SearchFieldProps) {
  return (
    <SearchBox
      className={useStyles().box}
      aria-label={label}
      placeholder={label}
      value={value}
      onChange={(_, data) => onChange(data.value)}
    />
  );
}

interface SearchFieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
}
