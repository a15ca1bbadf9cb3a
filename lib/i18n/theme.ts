/** How the screen looks: as the device does, always light, always dark, or dark by itself from 22:00 to 8:00. */
export const themes = ['device', 'light', 'dark', 'night'] as const
export type Theme = (typeof themes)[number]
/** Name of the cookie that keeps a person's choice. */
export const themeCookie = 'anning-theme'

/** The theme a cookie asks for; anything else means the device's own. */
export const themeOf = (text: string | undefined): Theme => themes.find((theme) => theme === text) ?? 'device'
