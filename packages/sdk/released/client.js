// ../../oldsdk/packages/sdk/src/failure.ts
/** Thrown by `orThrow()` and by the iterators: the same problem that a result carries. */
var LantoaError = class extends Error {
	code;
	status;
	problem;
	constructor(operationId, problem) {
		super(`${operationId}: ${problem.code}: ${problem.detail ?? problem.title}`);
		this.name = "LantoaError";
		this.code = problem.code;
		this.status = problem.status;
		this.problem = problem;
	}
};
/** The problem of an answer that came from no service of ours, such as a gateway's page. */
function problemOf(body, status) {
	if (isProblem(body)) return body;
	return {
		type: "about:blank",
		title: `An answer that is no problem document: HTTP ${status}`,
		status,
		code: "network-error"
	};
}
/** The problem of a request that got no answer, with what the platform says of the cause. */
function transportProblem(code, cause) {
	const title = code === "timeout" ? "No answer in time" : "The service could not be reached";
	const root = cause instanceof Error && cause.cause instanceof Error ? cause.cause : cause;
	return {
		type: "about:blank",
		title,
		status: 0,
		code,
		...root instanceof Error ? { detail: root.message } : {}
	};
}
function isProblem(body) {
	return typeof body === "object" && body !== null && "code" in body && typeof body.code === "string";
}
// ../../oldsdk/packages/sdk/src/batches.ts
/** As many commands as a service takes in one request. */
const MOST_ITEMS = 1e3;
/** Well below the body limit of common gateways (1 MB). */
const MOST_BYTES = 9e5;
/** The helper that sends any number of commands through a batch operation. */
function batching(send, operation) {
	return async function many(items, options = {}) {
		const parts = split(items);
		const results = parts.map(() => []);
		let done = 0;
		async function work(queue) {
			for (let next = queue.next(); !next.done; next = queue.next()) {
				const [index, part] = next.value;
				results[index] = await sendPart(send, operation, part, options.signal);
				done += part.length;
				options.onProgress?.({
					done,
					total: items.length
				});
			}
		}
		const queue = parts.entries();
		await Promise.all(Array.from({ length: Math.max(1, options.concurrency ?? 1) }, () => work(queue)));
		return results.flat();
	};
}
async function sendPart(send, operation, part, signal) {
	const result = await send(operation, {
		body: { items: part },
		signal
	});
	const results = result.error ? [] : result.data.results;
	const missing = {
		accepted: false,
		problem: result.error ?? transportProblem("network-error")
	};
	return part.map((_item, index) => results[index] ?? missing);
}
/** In order, each part within both limits; an item too large by itself goes alone and is refused by the service. */
function split(items) {
	const encoder = new TextEncoder();
	const parts = [];
	let part = [];
	let bytes = 0;
	for (const item of items) {
		const size = encoder.encode(JSON.stringify(item)).length + 1;
		if (part.length > 0 && (part.length === MOST_ITEMS || bytes + size > MOST_BYTES)) {
			parts.push(part);
			part = [];
			bytes = 0;
		}
		part.push(item);
		bytes += size;
	}
	return part.length > 0 ? [...parts, part] : parts;
}
// ../../oldsdk/packages/sdk/src/generated/operations.ts
const OPERATIONS = {
	identity: {
		registerHousehold: {
			method: "put",
			path: "/identity/v1/households/{householdId}",
			repeatable: true
		},
		correctHousehold: {
			method: "patch",
			path: "/identity/v1/households/{householdId}"
		},
		getHousehold: {
			method: "get",
			path: "/identity/v1/households/{householdId}",
			repeatable: true
		},
		registerHouseholdBatch: {
			method: "post",
			path: "/identity/v1/households/batch",
			repeatable: true,
			batch: true
		},
		moveHousehold: {
			method: "post",
			path: "/identity/v1/households/{householdId}/move"
		},
		closeHousehold: {
			method: "post",
			path: "/identity/v1/households/{householdId}/close"
		},
		listHouseholds: {
			method: "get",
			path: "/identity/v1/households",
			repeatable: true,
			paginated: true
		},
		assignHousehold: {
			method: "put",
			path: "/identity/v1/households/{householdId}/assignment",
			repeatable: true
		},
		assignHouseholds: {
			method: "post",
			path: "/identity/v1/households/assignment/batch",
			repeatable: true,
			batch: true
		},
		countUnassigned: {
			method: "get",
			path: "/identity/v1/unassigned-hamlets",
			repeatable: true
		},
		listUnassigned: {
			method: "get",
			path: "/identity/v1/unassigned-households",
			repeatable: true,
			paginated: true
		},
		registerResident: {
			method: "put",
			path: "/identity/v1/residents/{residentId}",
			repeatable: true
		},
		correctResident: {
			method: "patch",
			path: "/identity/v1/residents/{residentId}"
		},
		getResident: {
			method: "get",
			path: "/identity/v1/residents/{residentId}",
			repeatable: true
		},
		registerResidentBatch: {
			method: "post",
			path: "/identity/v1/residents/batch",
			repeatable: true,
			batch: true
		},
		moveResident: {
			method: "post",
			path: "/identity/v1/residents/{residentId}/move"
		},
		leaveHousehold: {
			method: "post",
			path: "/identity/v1/residents/{residentId}/leave"
		},
		listResidents: {
			method: "get",
			path: "/identity/v1/residents",
			repeatable: true,
			paginated: true
		},
		searchResidents: {
			method: "post",
			path: "/identity/v1/residents/search"
		},
		nameResidents: {
			method: "post",
			path: "/identity/v1/residents/names"
		},
		recordStep: {
			method: "put",
			path: "/identity/v1/residents/{residentId}/steps/{step}",
			repeatable: true
		},
		recordStepBatch: {
			method: "post",
			path: "/identity/v1/steps/batch",
			repeatable: true,
			batch: true
		},
		recordApp: {
			method: "put",
			path: "/identity/v1/residents/{residentId}/apps/{app}/devices/{device}",
			repeatable: true
		},
		getChecklist: {
			method: "get",
			path: "/identity/v1/residents/{residentId}/steps",
			repeatable: true
		},
		recordConsent: {
			method: "put",
			path: "/identity/v1/consents/{consentId}",
			repeatable: true
		},
		getConsent: {
			method: "get",
			path: "/identity/v1/consents/{consentId}",
			repeatable: true
		},
		recordConsentBatch: {
			method: "post",
			path: "/identity/v1/consents/batch",
			repeatable: true,
			batch: true
		},
		withdrawConsent: {
			method: "post",
			path: "/identity/v1/consents/{consentId}/withdraw"
		},
		listConsents: {
			method: "get",
			path: "/identity/v1/consents",
			repeatable: true,
			paginated: true
		},
		getConsentReceipt: {
			method: "get",
			path: "/identity/v1/consents/{consentId}/receipt",
			repeatable: true
		},
		listAccessLog: {
			method: "get",
			path: "/identity/v1/access-log",
			repeatable: true,
			paginated: true
		},
		listHouseholdFacts: {
			method: "get",
			path: "/identity/v1/household-facts",
			repeatable: true
		},
		listResidentFacts: {
			method: "get",
			path: "/identity/v1/resident-facts",
			repeatable: true
		},
		getStatus: {
			method: "get",
			path: "/identity/v1/operations/status",
			repeatable: true
		},
		listDeadLetters: {
			method: "get",
			path: "/identity/v1/operations/dead-letters",
			repeatable: true,
			paginated: true
		},
		getDeadLetter: {
			method: "get",
			path: "/identity/v1/operations/dead-letters/{deadLetterId}",
			repeatable: true
		},
		dropDeadLetter: {
			method: "delete",
			path: "/identity/v1/operations/dead-letters/{deadLetterId}",
			repeatable: true
		},
		retryDeadLetter: {
			method: "post",
			path: "/identity/v1/operations/dead-letters/{deadLetterId}/retry"
		},
		checkTopics: {
			method: "get",
			path: "/identity/v1/operations/topics",
			repeatable: true
		},
		applyTopics: {
			method: "post",
			path: "/identity/v1/operations/topics/apply"
		},
		republish: {
			method: "post",
			path: "/identity/v1/operations/republish"
		},
		replay: {
			method: "post",
			path: "/identity/v1/operations/replay"
		}
	},
	payments: {
		trackAccount: {
			method: "put",
			path: "/payments/v1/accounts/{accountId}",
			repeatable: true
		},
		getAccount: {
			method: "get",
			path: "/payments/v1/accounts/{accountId}",
			repeatable: true
		},
		trackAccountBatch: {
			method: "post",
			path: "/payments/v1/accounts/batch",
			repeatable: true,
			batch: true
		},
		advanceAccount: {
			method: "post",
			path: "/payments/v1/accounts/{accountId}/advance"
		},
		recordEssentialService: {
			method: "post",
			path: "/payments/v1/accounts/{accountId}/essential-services"
		},
		checkAccount: {
			method: "post",
			path: "/payments/v1/accounts/{accountId}/check"
		},
		listAccounts: {
			method: "get",
			path: "/payments/v1/accounts",
			repeatable: true,
			paginated: true
		},
		getHolder: {
			method: "get",
			path: "/payments/v1/holders/{residentId}",
			repeatable: true
		},
		buildVietQr: {
			method: "post",
			path: "/payments/v1/vietqr"
		},
		checkVietQr: {
			method: "post",
			path: "/payments/v1/vietqr/check"
		},
		getStatus: {
			method: "get",
			path: "/payments/v1/operations/status",
			repeatable: true
		},
		listDeadLetters: {
			method: "get",
			path: "/payments/v1/operations/dead-letters",
			repeatable: true,
			paginated: true
		},
		getDeadLetter: {
			method: "get",
			path: "/payments/v1/operations/dead-letters/{deadLetterId}",
			repeatable: true
		},
		dropDeadLetter: {
			method: "delete",
			path: "/payments/v1/operations/dead-letters/{deadLetterId}",
			repeatable: true
		},
		retryDeadLetter: {
			method: "post",
			path: "/payments/v1/operations/dead-letters/{deadLetterId}/retry"
		},
		checkTopics: {
			method: "get",
			path: "/payments/v1/operations/topics",
			repeatable: true
		},
		applyTopics: {
			method: "post",
			path: "/payments/v1/operations/topics/apply"
		},
		republish: {
			method: "post",
			path: "/payments/v1/operations/republish"
		},
		replay: {
			method: "post",
			path: "/payments/v1/operations/replay"
		}
	},
	teams: {
		registerUnit: {
			method: "put",
			path: "/teams/v1/units/{code}",
			repeatable: true
		},
		getUnit: {
			method: "get",
			path: "/teams/v1/units/{code}",
			repeatable: true
		},
		importUnits: {
			method: "post",
			path: "/teams/v1/units/batch",
			repeatable: true,
			batch: true
		},
		registerHamlet: {
			method: "put",
			path: "/teams/v1/hamlets/{hamletCode}",
			repeatable: true
		},
		registerHamletBatch: {
			method: "post",
			path: "/teams/v1/hamlets/batch",
			repeatable: true,
			batch: true
		},
		closeUnit: {
			method: "post",
			path: "/teams/v1/units/{code}/close"
		},
		listUnits: {
			method: "get",
			path: "/teams/v1/units",
			repeatable: true,
			paginated: true
		},
		searchUnits: {
			method: "get",
			path: "/teams/v1/units/search",
			repeatable: true
		},
		getUnitHistory: {
			method: "get",
			path: "/teams/v1/units/{code}/history",
			repeatable: true
		},
		getUnitFacts: {
			method: "get",
			path: "/teams/v1/unit-facts",
			repeatable: true
		},
		draftBoundaryChange: {
			method: "put",
			path: "/teams/v1/boundary-changes/{changeId}",
			repeatable: true
		},
		reviseBoundaryChange: {
			method: "patch",
			path: "/teams/v1/boundary-changes/{changeId}"
		},
		getBoundaryChange: {
			method: "get",
			path: "/teams/v1/boundary-changes/{changeId}",
			repeatable: true
		},
		importBoundaryChanges: {
			method: "post",
			path: "/teams/v1/boundary-changes/batch",
			repeatable: true,
			batch: true
		},
		previewBoundaryChange: {
			method: "post",
			path: "/teams/v1/boundary-changes/{changeId}/preview"
		},
		applyBoundaryChange: {
			method: "post",
			path: "/teams/v1/boundary-changes/{changeId}/apply"
		},
		undoBoundaryChange: {
			method: "post",
			path: "/teams/v1/boundary-changes/{changeId}/undo"
		},
		listBoundaryChanges: {
			method: "get",
			path: "/teams/v1/boundary-changes",
			repeatable: true,
			paginated: true
		},
		setUpBody: {
			method: "put",
			path: "/teams/v1/bodies/{bodyId}",
			repeatable: true
		},
		getBody: {
			method: "get",
			path: "/teams/v1/bodies/{bodyId}",
			repeatable: true
		},
		setUpBodyBatch: {
			method: "post",
			path: "/teams/v1/bodies/batch",
			repeatable: true,
			batch: true
		},
		changeBodyStatus: {
			method: "post",
			path: "/teams/v1/bodies/{bodyId}/status"
		},
		listBodies: {
			method: "get",
			path: "/teams/v1/bodies",
			repeatable: true,
			paginated: true
		},
		listCoverageGaps: {
			method: "get",
			path: "/teams/v1/bodies/coverage",
			repeatable: true,
			paginated: true
		},
		joinBody: {
			method: "put",
			path: "/teams/v1/memberships/{membershipId}",
			repeatable: true
		},
		changeMembership: {
			method: "patch",
			path: "/teams/v1/memberships/{membershipId}"
		},
		getMembership: {
			method: "get",
			path: "/teams/v1/memberships/{membershipId}",
			repeatable: true
		},
		joinBodyBatch: {
			method: "post",
			path: "/teams/v1/memberships/batch",
			repeatable: true,
			batch: true
		},
		leaveBody: {
			method: "post",
			path: "/teams/v1/memberships/{membershipId}/leave"
		},
		listMemberships: {
			method: "get",
			path: "/teams/v1/memberships",
			repeatable: true,
			paginated: true
		},
		recordVisit: {
			method: "put",
			path: "/teams/v1/visits/{visitId}",
			repeatable: true
		},
		getVisit: {
			method: "get",
			path: "/teams/v1/visits/{visitId}",
			repeatable: true
		},
		recordVisitBatch: {
			method: "post",
			path: "/teams/v1/visits/batch",
			repeatable: true,
			batch: true
		},
		listVisits: {
			method: "get",
			path: "/teams/v1/visits",
			repeatable: true,
			paginated: true
		},
		getHouseholdProgress: {
			method: "get",
			path: "/teams/v1/households/{householdId}/progress",
			repeatable: true
		},
		getResidentSkills: {
			method: "get",
			path: "/teams/v1/residents/{residentId}/skills",
			repeatable: true
		},
		getStatus: {
			method: "get",
			path: "/teams/v1/operations/status",
			repeatable: true
		},
		listDeadLetters: {
			method: "get",
			path: "/teams/v1/operations/dead-letters",
			repeatable: true,
			paginated: true
		},
		getDeadLetter: {
			method: "get",
			path: "/teams/v1/operations/dead-letters/{deadLetterId}",
			repeatable: true
		},
		dropDeadLetter: {
			method: "delete",
			path: "/teams/v1/operations/dead-letters/{deadLetterId}",
			repeatable: true
		},
		retryDeadLetter: {
			method: "post",
			path: "/teams/v1/operations/dead-letters/{deadLetterId}/retry"
		},
		checkTopics: {
			method: "get",
			path: "/teams/v1/operations/topics",
			repeatable: true
		},
		applyTopics: {
			method: "post",
			path: "/teams/v1/operations/topics/apply"
		},
		republish: {
			method: "post",
			path: "/teams/v1/operations/republish"
		},
		replay: {
			method: "post",
			path: "/teams/v1/operations/replay"
		}
	},
	reporting: {
		listIndicators: {
			method: "get",
			path: "/reporting/v1/indicators",
			repeatable: true
		},
		getIndicator: {
			method: "get",
			path: "/reporting/v1/indicators/{indicatorId}",
			repeatable: true
		},
		defineIndicator: {
			method: "put",
			path: "/reporting/v1/indicators/{indicatorId}",
			repeatable: true
		},
		listIndicatorVersions: {
			method: "get",
			path: "/reporting/v1/indicators/{indicatorId}/versions",
			repeatable: true
		},
		changeIndicator: {
			method: "post",
			path: "/reporting/v1/indicators/{indicatorId}/versions"
		},
		retireIndicator: {
			method: "post",
			path: "/reporting/v1/indicators/{indicatorId}/retirement"
		},
		listMeasures: {
			method: "get",
			path: "/reporting/v1/measures",
			repeatable: true
		},
		getUnitValues: {
			method: "get",
			path: "/reporting/v1/units/{unit}/values",
			repeatable: true
		},
		getChildValues: {
			method: "get",
			path: "/reporting/v1/indicators/{indicatorId}/children",
			repeatable: true
		},
		getSeries: {
			method: "get",
			path: "/reporting/v1/indicators/{indicatorId}/series",
			repeatable: true
		},
		recordClaim: {
			method: "put",
			path: "/reporting/v1/claims/{claimId}",
			repeatable: true
		},
		getClaim: {
			method: "get",
			path: "/reporting/v1/claims/{claimId}",
			repeatable: true
		},
		recordClaimBatch: {
			method: "post",
			path: "/reporting/v1/claims/batch",
			repeatable: true,
			batch: true
		},
		checkClaim: {
			method: "post",
			path: "/reporting/v1/claims/{claimId}/check"
		},
		checkClaimBatch: {
			method: "post",
			path: "/reporting/v1/claims/check",
			batch: true
		},
		withdrawClaim: {
			method: "post",
			path: "/reporting/v1/claims/{claimId}/withdrawal"
		},
		listClaims: {
			method: "get",
			path: "/reporting/v1/claims",
			repeatable: true,
			paginated: true
		},
		getDashboard: {
			method: "get",
			path: "/reporting/v1/units/{unit}/dashboard",
			repeatable: true
		},
		listContributors: {
			method: "get",
			path: "/reporting/v1/indicators/{indicatorId}/contributors",
			repeatable: true,
			paginated: true
		},
		previewBoundaries: {
			method: "post",
			path: "/reporting/v1/boundary-previews"
		},
		draftTarget: {
			method: "put",
			path: "/reporting/v1/targets/{targetId}",
			repeatable: true
		},
		reviseTarget: {
			method: "patch",
			path: "/reporting/v1/targets/{targetId}"
		},
		getTarget: {
			method: "get",
			path: "/reporting/v1/targets/{targetId}",
			repeatable: true
		},
		draftTargetBatch: {
			method: "post",
			path: "/reporting/v1/targets/batch",
			repeatable: true,
			batch: true
		},
		approveTarget: {
			method: "post",
			path: "/reporting/v1/targets/{targetId}/approve"
		},
		listTargets: {
			method: "get",
			path: "/reporting/v1/targets",
			repeatable: true,
			paginated: true
		},
		getTargetCascade: {
			method: "get",
			path: "/reporting/v1/targets/{targetId}/cascade",
			repeatable: true
		},
		getCampaignBoard: {
			method: "get",
			path: "/reporting/v1/campaign-board",
			repeatable: true
		},
		draftScorecard: {
			method: "put",
			path: "/reporting/v1/scorecards/{scorecardId}",
			repeatable: true
		},
		reviseScorecard: {
			method: "patch",
			path: "/reporting/v1/scorecards/{scorecardId}"
		},
		getScorecard: {
			method: "get",
			path: "/reporting/v1/scorecards/{scorecardId}",
			repeatable: true
		},
		approveScorecard: {
			method: "post",
			path: "/reporting/v1/scorecards/{scorecardId}/approve"
		},
		retireScorecard: {
			method: "post",
			path: "/reporting/v1/scorecards/{scorecardId}/retirement"
		},
		listScorecards: {
			method: "get",
			path: "/reporting/v1/scorecards",
			repeatable: true,
			paginated: true
		},
		defineUnitGroup: {
			method: "put",
			path: "/reporting/v1/unit-groups/{unitGroupId}",
			repeatable: true
		},
		changeUnitGroup: {
			method: "patch",
			path: "/reporting/v1/unit-groups/{unitGroupId}"
		},
		getUnitGroup: {
			method: "get",
			path: "/reporting/v1/unit-groups/{unitGroupId}",
			repeatable: true
		},
		listUnitGroups: {
			method: "get",
			path: "/reporting/v1/unit-groups",
			repeatable: true,
			paginated: true
		},
		enterComponentValue: {
			method: "put",
			path: "/reporting/v1/component-values/{componentValueId}",
			repeatable: true
		},
		enterComponentValueBatch: {
			method: "post",
			path: "/reporting/v1/component-values/batch",
			repeatable: true,
			batch: true
		},
		withdrawComponentValue: {
			method: "post",
			path: "/reporting/v1/component-values/{componentValueId}/withdrawal"
		},
		listComponentValues: {
			method: "get",
			path: "/reporting/v1/component-values",
			repeatable: true,
			paginated: true
		},
		rankUnits: {
			method: "get",
			path: "/reporting/v1/scorecards/{scorecardId}/ranking",
			repeatable: true
		},
		publishRanking: {
			method: "put",
			path: "/reporting/v1/rankings/{rankingId}",
			repeatable: true
		},
		getRanking: {
			method: "get",
			path: "/reporting/v1/rankings/{rankingId}",
			repeatable: true
		},
		listRankings: {
			method: "get",
			path: "/reporting/v1/rankings",
			repeatable: true,
			paginated: true
		},
		closePeriod: {
			method: "put",
			path: "/reporting/v1/closings/{closingId}",
			repeatable: true
		},
		getClosing: {
			method: "get",
			path: "/reporting/v1/closings/{closingId}",
			repeatable: true
		},
		listClosings: {
			method: "get",
			path: "/reporting/v1/closings",
			repeatable: true,
			paginated: true
		},
		listClosedValues: {
			method: "get",
			path: "/reporting/v1/closings/{closingId}/values",
			repeatable: true,
			paginated: true
		},
		listClosingLinks: {
			method: "get",
			path: "/reporting/v1/closings/chain",
			repeatable: true,
			paginated: true
		},
		listClosingKeys: {
			method: "get",
			path: "/reporting/v1/closings/keys",
			repeatable: true
		},
		listRestatements: {
			method: "get",
			path: "/reporting/v1/closings/{closingId}/restatements",
			repeatable: true,
			paginated: true
		},
		listClosedChanges: {
			method: "get",
			path: "/reporting/v1/closings/{closingId}/changes",
			repeatable: true,
			paginated: true
		},
		explainValue: {
			method: "get",
			path: "/reporting/v1/indicators/{indicatorId}/explanation",
			repeatable: true
		},
		exportValues: {
			method: "get",
			path: "/reporting/v1/exports/values",
			repeatable: true,
			file: true
		},
		exportClaims: {
			method: "get",
			path: "/reporting/v1/exports/claims",
			repeatable: true,
			file: true
		},
		exportTargets: {
			method: "get",
			path: "/reporting/v1/exports/targets",
			repeatable: true,
			file: true
		},
		exportContributors: {
			method: "get",
			path: "/reporting/v1/exports/contributors",
			repeatable: true,
			file: true
		},
		getFreshness: {
			method: "get",
			path: "/reporting/v1/freshness",
			repeatable: true
		},
		recompute: {
			method: "post",
			path: "/reporting/v1/recompute"
		},
		getStatus: {
			method: "get",
			path: "/reporting/v1/operations/status",
			repeatable: true
		},
		listDeadLetters: {
			method: "get",
			path: "/reporting/v1/operations/dead-letters",
			repeatable: true,
			paginated: true
		},
		getDeadLetter: {
			method: "get",
			path: "/reporting/v1/operations/dead-letters/{deadLetterId}",
			repeatable: true
		},
		dropDeadLetter: {
			method: "delete",
			path: "/reporting/v1/operations/dead-letters/{deadLetterId}",
			repeatable: true
		},
		retryDeadLetter: {
			method: "post",
			path: "/reporting/v1/operations/dead-letters/{deadLetterId}/retry"
		},
		checkTopics: {
			method: "get",
			path: "/reporting/v1/operations/topics",
			repeatable: true
		},
		applyTopics: {
			method: "post",
			path: "/reporting/v1/operations/topics/apply"
		},
		republish: {
			method: "post",
			path: "/reporting/v1/operations/republish"
		},
		replay: {
			method: "post",
			path: "/reporting/v1/operations/replay"
		}
	}
};
// ../../oldsdk/packages/sdk/src/lists.ts
/** Iterators over a list: each page is asked for when the one before it has been consumed. */
function listing(send, operationId, operation) {
	async function* pages(args = {}) {
		let query = args.query ?? {};
		while (true) {
			const result = await send(operation, {
				...args,
				query
			});
			if (result.error) throw new LantoaError(operationId, result.error);
			const page = result.data;
			yield page;
			if (page.next === void 0) return;
			query = {
				...query,
				cursor: page.next
			};
		}
	}
	async function* all(args = {}) {
		for await (const page of pages(args)) yield* page.items;
	}
	return {
		pages,
		all
	};
}
// node_modules/.pnpm/openapi-fetch@0.17.0/node_modules/openapi-fetch/dist/index.mjs
const PATH_PARAM_RE = /\{[^{}]+\}/g;
const supportsRequestInitExt = () => {
	return typeof process === "object" && Number.parseInt(process?.versions?.node?.substring(0, 2)) >= 18 && process.versions.undici;
};
function randomID() {
	return Math.random().toString(36).slice(2, 11);
}
function createClient(clientOptions) {
	let { baseUrl = "", Request: CustomRequest = globalThis.Request, fetch: baseFetch = globalThis.fetch, querySerializer: globalQuerySerializer, bodySerializer: globalBodySerializer, pathSerializer: globalPathSerializer, headers: baseHeaders, requestInitExt = void 0, ...baseOptions } = { ...clientOptions };
	requestInitExt = supportsRequestInitExt() ? requestInitExt : void 0;
	baseUrl = removeTrailingSlash(baseUrl);
	const globalMiddlewares = [];
	async function coreFetch(schemaPath, fetchOptions) {
		const { baseUrl: localBaseUrl, fetch = baseFetch, Request = CustomRequest, headers, params = {}, parseAs = "json", querySerializer: requestQuerySerializer, bodySerializer = globalBodySerializer ?? defaultBodySerializer, pathSerializer: requestPathSerializer, body, middleware: requestMiddlewares = [], ...init } = fetchOptions || {};
		let finalBaseUrl = baseUrl;
		if (localBaseUrl) finalBaseUrl = removeTrailingSlash(localBaseUrl) ?? baseUrl;
		let querySerializer = typeof globalQuerySerializer === "function" ? globalQuerySerializer : createQuerySerializer(globalQuerySerializer);
		if (requestQuerySerializer) querySerializer = typeof requestQuerySerializer === "function" ? requestQuerySerializer : createQuerySerializer({
			...typeof globalQuerySerializer === "object" ? globalQuerySerializer : {},
			...requestQuerySerializer
		});
		const pathSerializer = requestPathSerializer || globalPathSerializer || defaultPathSerializer;
		const serializedBody = body === void 0 ? void 0 : bodySerializer(body, mergeHeaders(baseHeaders, headers, params.header));
		const finalHeaders = mergeHeaders(serializedBody === void 0 || serializedBody instanceof FormData ? {} : { "Content-Type": "application/json" }, baseHeaders, headers, params.header);
		const finalMiddlewares = [...globalMiddlewares, ...requestMiddlewares];
		const requestInit = {
			redirect: "follow",
			...baseOptions,
			...init,
			body: serializedBody,
			headers: finalHeaders
		};
		let id;
		let options;
		let request = new Request(createFinalURL(schemaPath, {
			baseUrl: finalBaseUrl,
			params,
			querySerializer,
			pathSerializer
		}), requestInit);
		let response;
		for (const key in init) if (!(key in request)) request[key] = init[key];
		if (finalMiddlewares.length) {
			id = randomID();
			options = Object.freeze({
				baseUrl: finalBaseUrl,
				fetch,
				parseAs,
				querySerializer,
				bodySerializer,
				pathSerializer
			});
			for (const m of finalMiddlewares) if (m && typeof m === "object" && typeof m.onRequest === "function") {
				const result = await m.onRequest({
					request,
					schemaPath,
					params,
					options,
					id
				});
				if (result) {
					if (result instanceof Request) request = result;
					else if (result instanceof Response) {
						response = result;
						break;
					} else throw new Error("onRequest: must return new Request() or Response() when modifying the request");
				}
			}
		}
		if (!response) {
			try {
				response = await fetch(request, requestInitExt);
			} catch (error2) {
				let errorAfterMiddleware = error2;
				if (finalMiddlewares.length) for (let i = finalMiddlewares.length - 1; i >= 0; i--) {
					const m = finalMiddlewares[i];
					if (m && typeof m === "object" && typeof m.onError === "function") {
						const result = await m.onError({
							request,
							error: errorAfterMiddleware,
							schemaPath,
							params,
							options,
							id
						});
						if (result) {
							if (result instanceof Response) {
								errorAfterMiddleware = void 0;
								response = result;
								break;
							}
							if (result instanceof Error) {
								errorAfterMiddleware = result;
								continue;
							}
							throw new Error("onError: must return new Response() or instance of Error");
						}
					}
				}
				if (errorAfterMiddleware) throw errorAfterMiddleware;
			}
			if (finalMiddlewares.length) for (let i = finalMiddlewares.length - 1; i >= 0; i--) {
				const m = finalMiddlewares[i];
				if (m && typeof m === "object" && typeof m.onResponse === "function") {
					const result = await m.onResponse({
						request,
						response,
						schemaPath,
						params,
						options,
						id
					});
					if (result) {
						if (!(result instanceof Response)) throw new Error("onResponse: must return new Response() when modifying the response");
						response = result;
					}
				}
			}
		}
		const contentLength = response.headers.get("Content-Length");
		if (response.status === 204 || request.method === "HEAD" || contentLength === "0" && !response.headers.get("Transfer-Encoding")?.includes("chunked")) return response.ok ? {
			data: void 0,
			response
		} : {
			error: void 0,
			response
		};
		if (response.ok) {
			const getResponseData = async () => {
				if (parseAs === "stream") return response.body;
				if (parseAs === "json" && !contentLength) {
					const raw = await response.text();
					return raw ? JSON.parse(raw) : void 0;
				}
				return await response[parseAs]();
			};
			return {
				data: await getResponseData(),
				response
			};
		}
		let error = await response.text();
		try {
			error = JSON.parse(error);
		} catch {}
		return {
			error,
			response
		};
	}
	return {
		request(method, url, init) {
			return coreFetch(url, {
				...init,
				method: method.toUpperCase()
			});
		},
		/** Call a GET endpoint */
		GET(url, init) {
			return coreFetch(url, {
				...init,
				method: "GET"
			});
		},
		/** Call a PUT endpoint */
		PUT(url, init) {
			return coreFetch(url, {
				...init,
				method: "PUT"
			});
		},
		/** Call a POST endpoint */
		POST(url, init) {
			return coreFetch(url, {
				...init,
				method: "POST"
			});
		},
		/** Call a DELETE endpoint */
		DELETE(url, init) {
			return coreFetch(url, {
				...init,
				method: "DELETE"
			});
		},
		/** Call a OPTIONS endpoint */
		OPTIONS(url, init) {
			return coreFetch(url, {
				...init,
				method: "OPTIONS"
			});
		},
		/** Call a HEAD endpoint */
		HEAD(url, init) {
			return coreFetch(url, {
				...init,
				method: "HEAD"
			});
		},
		/** Call a PATCH endpoint */
		PATCH(url, init) {
			return coreFetch(url, {
				...init,
				method: "PATCH"
			});
		},
		/** Call a TRACE endpoint */
		TRACE(url, init) {
			return coreFetch(url, {
				...init,
				method: "TRACE"
			});
		},
		/** Register middleware */
		use(...middleware) {
			for (const m of middleware) {
				if (!m) continue;
				if (typeof m !== "object" || !("onRequest" in m || "onResponse" in m || "onError" in m)) throw new Error("Middleware must be an object with one of `onRequest()`, `onResponse() or `onError()`");
				globalMiddlewares.push(m);
			}
		},
		/** Unregister middleware */
		eject(...middleware) {
			for (const m of middleware) {
				const i = globalMiddlewares.indexOf(m);
				if (i !== -1) globalMiddlewares.splice(i, 1);
			}
		}
	};
}
function serializePrimitiveParam(name, value, options) {
	if (value === void 0 || value === null) return "";
	if (typeof value === "object") throw new Error("Deeply-nested arrays/objects aren’t supported. Provide your own `querySerializer()` to handle these.");
	return `${name}=${options?.allowReserved === true ? value : encodeURIComponent(value)}`;
}
function serializeObjectParam(name, value, options) {
	if (!value || typeof value !== "object") return "";
	const values = [];
	const joiner = {
		simple: ",",
		label: ".",
		matrix: ";"
	}[options.style] || "&";
	if (options.style !== "deepObject" && options.explode === false) {
		for (const k in value) values.push(k, options.allowReserved === true ? value[k] : encodeURIComponent(value[k]));
		const final2 = values.join(",");
		switch (options.style) {
			case "form": return `${name}=${final2}`;
			case "label": return `.${final2}`;
			case "matrix": return `;${name}=${final2}`;
			default: return final2;
		}
	}
	for (const k in value) {
		const finalName = options.style === "deepObject" ? `${name}[${k}]` : k;
		values.push(serializePrimitiveParam(finalName, value[k], options));
	}
	const final = values.join(joiner);
	return options.style === "label" || options.style === "matrix" ? `${joiner}${final}` : final;
}
function serializeArrayParam(name, value, options) {
	if (!Array.isArray(value)) return "";
	if (options.explode === false) {
		const joiner2 = {
			form: ",",
			spaceDelimited: "%20",
			pipeDelimited: "|"
		}[options.style] || ",";
		const final = (options.allowReserved === true ? value : value.map((v) => encodeURIComponent(v))).join(joiner2);
		switch (options.style) {
			case "simple": return final;
			case "label": return `.${final}`;
			case "matrix": return `;${name}=${final}`;
			default: return `${name}=${final}`;
		}
	}
	const joiner = {
		simple: ",",
		label: ".",
		matrix: ";"
	}[options.style] || "&";
	const values = [];
	for (const v of value) if (options.style === "simple" || options.style === "label") values.push(options.allowReserved === true ? v : encodeURIComponent(v));
	else values.push(serializePrimitiveParam(name, v, options));
	return options.style === "label" || options.style === "matrix" ? `${joiner}${values.join(joiner)}` : values.join(joiner);
}
function createQuerySerializer(options) {
	return function querySerializer(queryParams) {
		const search = [];
		if (queryParams && typeof queryParams === "object") for (const name in queryParams) {
			const value = queryParams[name];
			if (value === void 0 || value === null) continue;
			if (Array.isArray(value)) {
				if (value.length === 0) continue;
				search.push(serializeArrayParam(name, value, {
					style: "form",
					explode: true,
					...options?.array,
					allowReserved: options?.allowReserved || false
				}));
				continue;
			}
			if (typeof value === "object") {
				search.push(serializeObjectParam(name, value, {
					style: "deepObject",
					explode: true,
					...options?.object,
					allowReserved: options?.allowReserved || false
				}));
				continue;
			}
			search.push(serializePrimitiveParam(name, value, options));
		}
		return search.join("&");
	};
}
function defaultPathSerializer(pathname, pathParams) {
	let nextURL = pathname;
	for (const match of pathname.match(PATH_PARAM_RE) ?? []) {
		let name = match.substring(1, match.length - 1);
		let explode = false;
		let style = "simple";
		if (name.endsWith("*")) {
			explode = true;
			name = name.substring(0, name.length - 1);
		}
		if (name.startsWith(".")) {
			style = "label";
			name = name.substring(1);
		} else if (name.startsWith(";")) {
			style = "matrix";
			name = name.substring(1);
		}
		if (!pathParams || pathParams[name] === void 0 || pathParams[name] === null) continue;
		const value = pathParams[name];
		if (Array.isArray(value)) {
			nextURL = nextURL.replace(match, serializeArrayParam(name, value, {
				style,
				explode
			}));
			continue;
		}
		if (typeof value === "object") {
			nextURL = nextURL.replace(match, serializeObjectParam(name, value, {
				style,
				explode
			}));
			continue;
		}
		if (style === "matrix") {
			nextURL = nextURL.replace(match, `;${serializePrimitiveParam(name, value)}`);
			continue;
		}
		nextURL = nextURL.replace(match, style === "label" ? `.${encodeURIComponent(value)}` : encodeURIComponent(value));
	}
	return nextURL;
}
function defaultBodySerializer(body, headers) {
	if (body instanceof FormData) return body;
	if (headers) {
		if ((headers.get instanceof Function ? headers.get("Content-Type") ?? headers.get("content-type") : headers["Content-Type"] ?? headers["content-type"]) === "application/x-www-form-urlencoded") return new URLSearchParams(body).toString();
	}
	return JSON.stringify(body);
}
function createFinalURL(pathname, options) {
	let finalURL = `${options.baseUrl}${pathname}`;
	if (options.params?.path) finalURL = options.pathSerializer(finalURL, options.params.path);
	let search = options.querySerializer(options.params.query ?? {});
	if (search.startsWith("?")) search = search.substring(1);
	if (search) finalURL += `?${search}`;
	return finalURL;
}
function mergeHeaders(...allHeaders) {
	const finalHeaders = new Headers();
	for (const h of allHeaders) {
		if (!h || typeof h !== "object") continue;
		const iterator = h instanceof Headers ? h.entries() : Object.entries(h);
		for (const [k, v] of iterator) if (v === null) finalHeaders.delete(k);
		else if (Array.isArray(v)) for (const v2 of v) finalHeaders.append(k, v2);
		else if (v !== void 0) finalHeaders.set(k, v);
	}
	return finalHeaders;
}
function removeTrailingSlash(url) {
	if (url.endsWith("/")) return url.substring(0, url.length - 1);
	return url;
}
// ../../oldsdk/packages/sdk/src/retry.ts
const BASE_MS = 250;
const LONGEST_BACKOFF_MS = 1e4;
/** A service that asks for more than this gets no second call: the caller hears of it instead. */
const LONGEST_WAIT_MS = 6e4;
const PASSING_STATUSES = [
	429,
	502,
	503,
	504
];
/** True for failures that may be gone a moment later; status 0 means that nothing was answered. */
function isPassing(status) {
	return status === 0 || PASSING_STATUSES.includes(status);
}
/**
* How long to wait before attempt `attempt + 1` (counted from 0), in milliseconds: exponential with full jitter, never
* less than `Retry-After`. Undefined when the service asks for more patience than a call has.
*/
function waitBefore(attempt, retryAfter, now) {
	const backoff = Math.random() * Math.min(LONGEST_BACKOFF_MS, BASE_MS * 2 ** attempt);
	const asked = retryAfterMs(retryAfter, now);
	return asked > LONGEST_WAIT_MS ? void 0 : asked + backoff;
}
/** `Retry-After` is a number of seconds or an HTTP date. */
function retryAfterMs(header, now) {
	if (!header) return 0;
	const seconds = Number(header);
	const ms = Number.isNaN(seconds) ? Date.parse(header) - now : seconds * 1e3;
	return Number.isNaN(ms) ? 0 : Math.max(0, ms);
}
/** Waits; rejects with the reason of the signal as soon as the caller aborts. */
function pause(ms, signal) {
	return new Promise((resolve, reject) => {
		const abort = () => {
			clearTimeout(timer);
			reject(signal?.reason);
		};
		const timer = setTimeout(() => {
			signal?.removeEventListener("abort", abort);
			resolve();
		}, ms);
		signal?.addEventListener("abort", abort, { once: true });
	});
}
// ../../oldsdk/packages/sdk/src/send.ts
/** Makes the function that sends an operation: with a token, a time-out for each attempt and retries where safe. */
function createSender(transport) {
	const request = createClient({
		baseUrl: transport.baseUrl,
		fetch: transport.fetch
	}).request;
	return async function send(operation, args) {
		const repeatable = operation.repeatable === true || args.idempotencyKey !== void 0;
		for (let attempt = 0;; attempt += 1) {
			const result = await attemptWithToken(request, transport, operation, args);
			if (!result.error || !repeatable || attempt >= transport.retries) return result;
			if (!isPassing(result.response?.status ?? 0)) return result;
			const wait = waitBefore(attempt, result.response?.headers.get("Retry-After"), Date.now());
			if (wait === void 0) return result;
			await pause(wait, args.signal);
		}
	};
}
/** A 401 did nothing, so whatever the operation is it may be sent once more with a fresh token. */
async function attemptWithToken(request, transport, operation, args) {
	try {
		const token = await transport.token.current();
		const first = await attemptOnce(request, transport, operation, args, token);
		if (first.response?.status !== 401) return first;
		const fresh = await transport.token.replace(token);
		return fresh === void 0 ? first : await attemptOnce(request, transport, operation, args, fresh);
	} catch (error) {
		args.signal?.throwIfAborted();
		return failed(transportProblem("network-error", error));
	}
}
async function attemptOnce(request, { timeoutMs }, operation, args, token) {
	args.signal?.throwIfAborted();
	const timeout = startTimeout(timeoutMs, args.signal);
	const { signal } = timeout;
	try {
		const init = {
			params: {
				path: args.params,
				query: args.query
			},
			body: args.body,
			headers: headersOf(args, token),
			signal,
			...parsing(operation)
		};
		const answer = await Promise.race([request(operation.method, operation.path, init), timeout.over]);
		return operation.file ? fileResultOf(answer) : resultOf(answer);
	} catch (error) {
		args.signal?.throwIfAborted();
		return failed(signal.aborted ? transportProblem("timeout") : transportProblem("network-error", error));
	} finally {
		timeout.stop();
	}
}
/**
* `over` rejects when the time is up or the caller aborts: a request holds its signal weakly, so a collected one would
* hear of neither.
*/
function startTimeout(timeoutMs, caller) {
	const controller = new AbortController();
	const signal = caller ? AbortSignal.any([caller, controller.signal]) : controller.signal;
	let end = () => void 0;
	const over = new Promise((_resolve, reject) => {
		end = () => reject(/* @__PURE__ */ new Error("over"));
	});
	const timer = setTimeout(() => {
		controller.abort();
		end();
	}, timeoutMs);
	caller?.addEventListener("abort", end);
	function stop() {
		clearTimeout(timer);
		caller?.removeEventListener("abort", end);
	}
	return {
		signal,
		over,
		stop
	};
}
function parsing({ file }) {
	return file ? { parseAs: "stream" } : {};
}
function headersOf({ ifMatch, idempotencyKey }, token) {
	return {
		Authorization: `Bearer ${token}`,
		...ifMatch === void 0 ? {} : { "If-Match": typeof ifMatch === "number" ? `"${ifMatch}"` : ifMatch },
		...idempotencyKey === void 0 ? {} : { "Idempotency-Key": idempotencyKey }
	};
}
function resultOf({ data, error, response }) {
	if (!response.ok) return failed(problemOf(error, response.status), response);
	const etag = response.headers.get("ETag");
	return etag === null ? {
		data,
		response
	} : {
		data,
		etag,
		response
	};
}
function fileResultOf({ data, error, response }) {
	if (!response.ok || !(data instanceof ReadableStream)) return failed(problemOf(error, response.status), response);
	return {
		data: {
			name: /filename="([^"]+)"/.exec(response.headers.get("Content-Disposition") ?? "")?.[1],
			mediaType: response.headers.get("Content-Type") ?? "",
			body: data
		},
		response
	};
}
function failed(error, response) {
	return response ? {
		error,
		response
	} : { error };
}
// ../../oldsdk/packages/sdk/src/token.ts
/** Calls that are refused at the same time share one refresh. */
function tokenSource(token) {
	if (typeof token === "string") return {
		current: async () => token,
		replace: async () => void 0
	};
	let refreshing;
	function refresh(give) {
		return Promise.resolve().then(() => give({ refresh: true })).finally(() => {
			refreshing = void 0;
		});
	}
	return {
		current: async () => token({ refresh: false }),
		async replace(refused) {
			const now = refreshing ? await refreshing : await token({ refresh: false });
			if (now !== refused) return now;
			refreshing ??= refresh(token);
			return refreshing;
		}
	};
}
// ../../oldsdk/packages/sdk/src/client.ts
/**
* A client of all services, with one method per operation.
* @example
* const lantoa = createLantoa({ baseUrl: 'http://127.0.0.1:8080', token })
* const { data, error } = await lantoa.teams.getVisit({ params: { visitId } })
* if (error?.code === 'not-found') …
*/
function createLantoa(options) {
	const token = tokenSource(options.token);
	const services = Object.entries(OPERATIONS).map(([service, operations]) => {
		const baseUrl = typeof options.baseUrl === "string" ? options.baseUrl : options.baseUrl[service];
		const send = baseUrl === void 0 ? unreachable(service) : createSender({
			...settings(options),
			baseUrl,
			token
		});
		const methods = Object.entries(operations).map(([id, operation]) => [id, methodOf(send, id, operation)]);
		return [service, Object.fromEntries(methods)];
	});
	return Object.fromEntries(services);
}
function settings({ fetch: given = globalThis.fetch, onRequest, timeoutMs = 15e3, retries = 3 }) {
	async function send(request) {
		await onRequest?.(request);
		return given(request);
	}
	return {
		fetch: send,
		timeoutMs,
		retries
	};
}
function methodOf(send, operationId, operation) {
	const call = (args = {}) => pending(operationId, send(operation, args));
	return Object.assign(call, operation.paginated ? listing(send, operationId, operation) : {}, operation.batch ? { many: batching(send, operation) } : {});
}
function pending(operationId, promise) {
	async function orThrow() {
		const result = await promise;
		if (result.error) throw new LantoaError(operationId, result.error);
		return result.data;
	}
	return Object.assign(promise, { orThrow });
}
function unreachable(service) {
	return async () => {
		throw new TypeError(`createLantoa was given no baseUrl for ${service}`);
	};
}
export { LantoaError, createLantoa };
