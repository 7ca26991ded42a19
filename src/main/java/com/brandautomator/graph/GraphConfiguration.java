package com.brandautomator.graph;

import java.net.http.HttpClient;
import java.time.Clock;
import java.util.Map;

import com.brandautomator.graph.api.AccountApi;
import com.brandautomator.graph.api.CommentApi;
import com.brandautomator.graph.api.ContainerApi;
import com.brandautomator.graph.api.DialogApi;
import com.brandautomator.graph.api.FacebookLogin;
import com.brandautomator.graph.api.GraphApi;
import com.brandautomator.graph.api.GraphApis;
import com.brandautomator.graph.api.HashtagApi;
import com.brandautomator.graph.api.InsightsApi;
import com.brandautomator.graph.api.LoginApi;
import com.brandautomator.graph.api.MediaApi;
import com.brandautomator.graph.api.MetaClock;
import com.brandautomator.graph.api.PersonApi;
import com.brandautomator.graph.api.SubscriptionApi;
import com.brandautomator.graph.model.GraphException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.support.RestClientAdapter;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Makes the clients of Meta's Graph API and of the sandbox's: the same in everything but
 * the addresses and the app.
 */
@Configuration(proxyBeanMethods = false)
class GraphConfiguration {

	@Bean
	GraphApis graphApis(GraphProperties properties, RestClient.Builder builder, Clock clock) {
		Map<String, GraphApi> apis = Map.of("meta", api(properties.meta(), properties, builder.clone(), clock),
				"sandbox", api(properties.sandbox(), properties, builder.clone(), clock));
		return (base) -> {
			GraphApi api = apis.get(base);
			if (api == null) {
				throw new IllegalArgumentException("There is no Graph API named " + base);
			}
			return api;
		};
	}

	private GraphApi api(GraphProperties.Host host, GraphProperties properties, RestClient.Builder builder,
			Clock clock) {
		String base = host.baseUrl() + "/" + properties.version();
		MetaClock metaClock = new MetaClock(clock);
		RestClient client = client(base, orEmpty(host.appSecret()), properties, builder, clock, metaClock);
		FacebookLogin login = new FacebookLogin(orEmpty(host.appId()), orEmpty(host.appSecret()),
				UriComponentsBuilder.fromUri(host.dialogUrl())
					.pathSegment(properties.version(), "dialog", "oauth")
					.build()
					.toUri(),
				UriComponentsBuilder.fromUriString(base).pathSegment("oauth", "access_token").build().toUri(), client);
		HttpServiceProxyFactory proxies = HttpServiceProxyFactory.builderFor(RestClientAdapter.create(client))
			.exchangeAdapterDecorator(UnderstoodAnswers::new)
			.build();
		return new GraphApi(properties.version(), metaClock, login, proxies.createClient(LoginApi.class),
				proxies.createClient(PersonApi.class), proxies.createClient(AccountApi.class),
				proxies.createClient(ContainerApi.class), proxies.createClient(MediaApi.class),
				proxies.createClient(CommentApi.class), proxies.createClient(HashtagApi.class),
				proxies.createClient(InsightsApi.class), proxies.createClient(SubscriptionApi.class),
				proxies.createClient(DialogApi.class), rupload(host, properties));
	}

	private RestClient client(String base, String appSecret, GraphProperties properties, RestClient.Builder builder,
			Clock clock, MetaClock metaClock) {
		// Meta's JSON is not ours: unknown members, numbers for strings and its own time
		// format are normal.
		JsonMapper json = JsonMapper.builder()
			.propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
			.addModule(new MetaTime())
			.build();
		GraphInterceptor interceptor = new GraphInterceptor(appSecret, (int) properties.maxAnswer().toBytes(),
				properties.readTimeout(), new GraphAnswers(json),
				new UsageThrottle(json, clock, properties.appPause(), properties.background()), metaClock,
				reads(properties));
		return builder.baseUrl(base)
			.requestFactory(requests(properties))
			.requestInterceptor(interceptor)
			.observationConvention(new AddressWithoutQuery())
			.configureMessageConverters((converters) -> converters.registerDefaults()
				.withJsonConverter(new JacksonJsonHttpMessageConverter(json))
				.addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
			.build();
	}

	private Rupload rupload(GraphProperties.Host host, GraphProperties properties) {
		HttpClient http = HttpClient.newBuilder()
			.version(HttpClient.Version.HTTP_1_1)
			.followRedirects(HttpClient.Redirect.NEVER)
			.connectTimeout(properties.upload().connectTimeout())
			.build();
		return new Rupload(http, host.ruploadUrl(), properties.upload(), new GraphAnswers(new JsonMapper()));
	}

	private JdkClientHttpRequestFactory requests(GraphProperties properties) {
		// A write that meets a connection just as the other side closes it is lost, and
		// nobody can tell whether it happened: let go of idle connections before they do.
		System.getProperties().putIfAbsent("jdk.httpclient.keepalive.timeout", "10");
		JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
			.version(HttpClient.Version.HTTP_1_1)
			.followRedirects(HttpClient.Redirect.NEVER)
			.connectTimeout(properties.connectTimeout())
			.build());
		requests.setReadTimeout(properties.readTimeout());
		// So that the limit counts what was sent, and no thread of the HTTP client ever
		// waits for the first byte of a compressed body.
		requests.enableCompression(false);
		return requests;
	}

	private RetryTemplate reads(GraphProperties properties) {
		return new RetryTemplate(RetryPolicy.builder()
			.maxRetries(properties.readTries() - 1)
			.delay(properties.retryDelay())
			.multiplier(2)
			.jitter(properties.retryDelay().dividedBy(5))
			.includes(GraphException.Transient.class)
			.build());
	}

	private static String orEmpty(@Nullable String value) {
		return (value != null) ? value : "";
	}

}
