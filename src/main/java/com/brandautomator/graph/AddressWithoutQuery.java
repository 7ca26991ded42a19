package com.brandautomator.graph;

import io.micrometer.common.KeyValue;

import org.springframework.http.client.observation.ClientRequestObservationContext;
import org.springframework.http.client.observation.DefaultClientRequestObservationConvention;

/**
 * Observes calls without the query of their address, which may hold a token
 * ({@code debug_token}) or a proof.
 */
class AddressWithoutQuery extends DefaultClientRequestObservationConvention {

	@Override
	protected KeyValue requestUri(ClientRequestObservationContext context) {
		String address = (context.getCarrier() != null) ? context.getCarrier().getURI().getPath() : "none";
		return KeyValue.of("http.url", address);
	}

}
