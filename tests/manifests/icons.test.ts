import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { iconFilesIn, icons } from "../../manifests/check/icon-files";
import { iconList } from "../../manifests/icons/icon-list";
import { renderIcon } from "../../manifests/icons/render-icon";

describe("icons", () => {
  it.each(iconList)("$file is what its drawing gives, in its size", (icon) => {
    const file = iconFilesIn(icons)(icon.file);
    expect(file).toMatchObject({ width: icon.size, height: icon.size });
    expect(renderIcon(icon).equals(readFileSync(join(icons, icon.file)))).toBe(true);
  });

  it("are all in the list, and every drawing is used", () => {
    const files = readdirSync(icons).filter((file) => file.endsWith(".png"));
    expect(files.sort()).toEqual(iconList.map(({ file }) => file).sort());
    const drawings = readdirSync(join(icons, "source")).map((file) => file.replace(".svg", ""));
    expect(new Set(drawings)).toEqual(new Set(iconList.map(({ drawing }) => drawing)));
  });
});
