// ../../oldsdk/packages/sdk/src/client-credentials.ts
/** A token is replaced this long before it expires, so that none dies on the way. */
const EARLY_MS = 3e4;
/**
* Tokens by the OAuth 2.0 client credentials grant (RFC 6749, 4.4), for services and scripts; kept until shortly before
* they expire, and fetched by one request however many calls wait for it.
* @example
* const token = clientCredentials({ tokenUrl: 'http://127.0.0.1:8080/oidc/token', clientId, clientSecret })
*/
function clientCredentials(options) {
	let held;
	let fetching;
	async function renew() {
		try {
			held = await requestToken(options);
			return held.token;
		} finally {
			fetching = void 0;
		}
	}
	return async ({ refresh }) => {
		if (!refresh && held && Date.now() < held.until) return held.token;
		fetching ??= renew();
		return fetching;
	};
}
async function requestToken({ tokenUrl, clientId, clientSecret, fetch: send = globalThis.fetch }) {
	const request = new Request(tokenUrl, {
		method: "POST",
		headers: {
			authorization: `Basic ${btoa(`${encodeURIComponent(clientId)}:${encodeURIComponent(clientSecret)}`)}`,
			"content-type": "application/x-www-form-urlencoded"
		},
		body: new URLSearchParams({
			grant_type: "client_credentials",
			resource: "urn:lantoa"
		}),
		signal: AbortSignal.timeout(1e4)
	});
	const response = await send(request);
	const answer = await response.json().catch(() => void 0);
	if (!response.ok || !isTokenAnswer(answer)) throw new Error(`The issuer of tokens at ${request.url} answered ${response.status}`);
	const lifetime = (answer.expires_in ?? 60) * 1e3;
	return {
		token: answer.access_token,
		until: Date.now() + Math.max(lifetime - EARLY_MS, lifetime / 2)
	};
}
function isTokenAnswer(answer) {
	return typeof answer === "object" && answer !== null && "access_token" in answer && typeof answer.access_token === "string";
}
export { clientCredentials };
