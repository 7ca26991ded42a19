package com.brandautomator.graph.api;

import java.net.URI;
import java.util.Collection;
import java.util.List;

import com.brandautomator.graph.model.GraphError;
import com.brandautomator.graph.model.Kind;
import com.brandautomator.graph.model.OAuthToken;

import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.web.client.RestClient;

/**
 * Facebook Login (graph-api 1.1 and 1.3) by Spring Security's client: the authorization
 * request, and the exchange of the code on the same {@link RestClient} as every other
 * call.
 */
public class FacebookLogin {

	private final String appId;

	private final String appSecret;

	private final URI dialog;

	private final URI tokenEndpoint;

	private final RestClientAuthorizationCodeTokenResponseClient exchange;

	/**
	 * @param appId our app there
	 * @param appSecret its secret
	 * @param dialog the dialog's address
	 * @param tokenEndpoint the token endpoint's address
	 * @param client the client that all calls go through
	 */
	public FacebookLogin(String appId, String appSecret, URI dialog, URI tokenEndpoint, RestClient client) {
		this.appId = appId;
		this.appSecret = appSecret;
		this.dialog = dialog;
		this.tokenEndpoint = tokenEndpoint;
		this.exchange = new RestClientAuthorizationCodeTokenResponseClient();
		this.exchange.setRestClient(client);
		// Spring writes the whole form to the log at DEBUG.
		this.exchange.setParametersCustomizer((form) -> form.replaceAll((name, values) -> new HiddenValues(values)));
	}

	/**
	 * Whether there is an app to sign in to.
	 */
	public boolean isConfigured() {
		return !this.appId.isBlank() && !this.appSecret.isBlank();
	}

	/**
	 * Our app there.
	 */
	public String appId() {
		return this.appId;
	}

	/**
	 * Its secret.
	 */
	public String appSecret() {
		return this.appSecret;
	}

	/**
	 * Where the person's browser goes.
	 * @param state single use, at least 128 random bits
	 * @param redirectUri where the dialog sends the browser back
	 * @param scopes what we ask for, as a comma list on the wire; a declined scope is
	 * asked for again
	 */
	public URI authorizationUri(String state, URI redirectUri, Collection<String> scopes) {
		return URI.create(request(state, redirectUri, scopes).getAuthorizationRequestUri());
	}

	/**
	 * Exchanges the code for a short-lived token. Never repeated: the code may be spent.
	 * @throws com.brandautomator.graph.model.GraphException when Meta refuses
	 */
	public OAuthToken exchange(String code, URI redirectUri) {
		String state = "exchanged";
		OAuth2AuthorizationResponse response = OAuth2AuthorizationResponse.success(code)
			.redirectUri(redirectUri.toString())
			.state(state)
			.build();
		OAuth2AuthorizationCodeGrantRequest grant = new OAuth2AuthorizationCodeGrantRequest(registration(redirectUri),
				new OAuth2AuthorizationExchange(request(state, redirectUri, List.of()), response));
		try {
			return new OAuthToken(this.exchange.getTokenResponse(grant).getAccessToken().getTokenValue(), null);
		}
		catch (OAuth2AuthorizationException ex) {
			// Meta answered something that is no token; the message may quote it, so it
			// is not passed on.
			throw Kind.OUTCOME_UNKNOWN.exception(GraphError.NONE);
		}
	}

	private OAuth2AuthorizationRequest request(String state, URI redirectUri, Collection<String> scopes) {
		return OAuth2AuthorizationRequest.authorizationCode()
			.authorizationUri(this.dialog.toString())
			.clientId(this.appId)
			.redirectUri(redirectUri.toString())
			.state(state)
			.additionalParameters((parameters) -> {
				parameters.put("scope", String.join(",", scopes));
				parameters.put("auth_type", "rerequest");
			})
			.build();
	}

	private ClientRegistration registration(URI redirectUri) {
		return ClientRegistration.withRegistrationId("instagram")
			.clientId(this.appId)
			.clientSecret(this.appSecret)
			.clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
			.authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
			.authorizationUri(this.dialog.toString())
			.tokenUri(this.tokenEndpoint.toString())
			.redirectUri(redirectUri.toString())
			.build();
	}

}
