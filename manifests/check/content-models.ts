/**
 * What each element of a task pane's manifest holds, in order. From Microsoft's schemas (OfficeAppManifestV1_1.xsd,
 * TaskPaneAppVersionOverridesV1_0.xsd, OfficeAppBasicTypesV1_0.xsd; published as [MS-OWEMXML] and in the documentation of Office Add-ins
 * under "How to find the proper order of manifest elements"), as far as this add-in could use them.
 */

export interface ContentModel {
  /** "?" after a name: may be missing. */
  attributes: readonly string[];
  /** "?" after a name: may be missing; "+": one or more; "*": any number. */
  children: readonly string[];
  /** Holds text instead of elements. */
  text?: true;
}

const holds = (children: readonly string[], attributes: readonly string[] = []): ContentModel => ({
  attributes,
  children,
});
const text: ContentModel = { attributes: [], children: [], text: true };
const preset = holds(["Override*"], ["DefaultValue"]);
const reference = holds([], ["resid"]);
const resource = holds(["bt:Override*"], ["id", "DefaultValue"]);

/** By name; where a name means several things, by name and xsi:type, or by parent and name. */
export const contentModels: Readonly<Record<string, ContentModel>> = {
  OfficeApp: holds(
    [
      ...["Id", "AlternateId?", "Version", "ProviderName", "DefaultLocale", "DisplayName", "Description"],
      ...["IconUrl?", "HighResolutionIconUrl?", "SupportUrl?", "AppDomains?", "Hosts?", "Requirements?"],
      ...["DefaultSettings", "Permissions", "ov:VersionOverrides?", "ExtendedOverrides?"],
    ],
    ["xsi:type"],
  ),
  Id: text,
  AlternateId: text,
  Version: text,
  ProviderName: text,
  DefaultLocale: text,
  DisplayName: preset,
  Description: preset,
  IconUrl: preset,
  HighResolutionIconUrl: preset,
  SupportUrl: preset,
  AppDomains: holds(["AppDomain+"]),
  AppDomain: text,
  Hosts: holds(["Host+"]),
  Host: holds([], ["Name"]),
  Requirements: holds(["Sets?", "Methods?"]),
  Sets: holds(["Set+"], ["DefaultMinVersion?"]),
  Set: holds([], ["Name", "MinVersion?"]),
  DefaultSettings: holds(["SourceLocation"]),
  SourceLocation: preset,
  Permissions: text,
  ExtendedOverrides: holds([], ["Url", "ResourcesUrl?"]),

  "ov:VersionOverrides": holds(
    ["ov:Description?", "ov:Requirements?", "ov:Hosts?", "ov:Resources?", "ov:WebApplicationInfo?"],
    ["xsi:type"],
  ),
  "ov:Hosts": holds(["ov:Host+"]),
  "ov:Host": holds(["ov:Runtimes?", "ov:AllFormFactors?", "ov:DesktopFormFactor?"], ["xsi:type"]),
  "ov:Runtimes": holds(["ov:Runtime+"]),
  "ov:Runtime": holds([], ["resid", "lifetime?"]),
  "ov:AllFormFactors": holds(["ov:ExtensionPoint?"]),
  "ov:DesktopFormFactor": holds(["ov:GetStarted?", "ov:FunctionFile?", "ov:ExtensionPoint+"]),
  "ov:GetStarted": holds(["ov:Title", "ov:Description", "ov:LearnMoreUrl"]),
  "ov:FunctionFile": reference,
  "ov:ExtensionPoint CustomFunctions": holds(
    ["ov:Script", "ov:Page", "ov:Metadata?", "ov:Namespace?"],
    ["xsi:type"],
  ),
  "ov:Script": holds(["ov:SourceLocation"]),
  "ov:Page": holds(["ov:SourceLocation"]),
  "ov:Metadata": holds(["ov:SourceLocation"]),
  "ov:Namespace": reference,
  "ov:ExtensionPoint PrimaryCommandSurface": holds(["ov:OfficeTab*", "ov:CustomTab*"], ["xsi:type"]),
  "ov:OfficeTab": holds(["ov:Group+"], ["id"]),
  "ov:Group": holds(["ov:Label", "ov:Icon", "ov:Control+"], ["id"]),
  "ov:Control Button": holds(["ov:Label", "ov:Supertip", "ov:Icon", "ov:Action"], ["id", "xsi:type"]),
  "ov:Label": reference,
  "ov:Supertip": holds(["ov:Title", "ov:Description"]),
  "ov:Title": reference,
  "ov:Description": reference,
  "ov:LearnMoreUrl": reference,
  "ov:Icon": holds(["bt:Image+"]),
  "ov:Icon/bt:Image": holds([], ["size", "resid"]),
  "ov:Action ShowTaskpane": holds(["ov:TaskpaneId?", "ov:SourceLocation", "ov:Title?"], ["xsi:type"]),
  "ov:Action ExecuteFunction": holds(["ov:FunctionName"], ["xsi:type"]),
  "ov:TaskpaneId": text,
  "ov:FunctionName": text,
  "ov:SourceLocation": reference,
  "ov:Resources": holds(["bt:Images?", "bt:Urls?", "bt:ShortStrings?", "bt:LongStrings?"]),
  "bt:Images": holds(["bt:Image*"]),
  "bt:Urls": holds(["bt:Url*"]),
  "bt:ShortStrings": holds(["bt:String*"]),
  "bt:LongStrings": holds(["bt:String*"]),
  "bt:Images/bt:Image": resource,
  "bt:Url": resource,
  "bt:String": resource,
};
