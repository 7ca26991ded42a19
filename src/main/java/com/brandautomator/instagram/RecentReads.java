package com.brandautomator.instagram;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import com.brandautomator.account.AccountKey;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.springframework.stereotype.Component;

/**
 * Remembers for some seconds what Meta answered, account by account, so that a page that
 * is looked at by many spares Meta's limits (graph-api 10.4). What this node changes on
 * an account is seen at once; what others change, when the seconds are over.
 */
@Component
class RecentReads {

	private static final int ACCOUNTS = 1000;

	private final Duration keep;

	private final Cache<AccountKey, Map<List<Object>, Object>> answers;

	RecentReads(InstagramProperties properties, Clock clock) {
		this.keep = properties.readCache();
		this.answers = Caffeine.newBuilder()
			.expireAfterWrite(this.keep)
			.maximumSize(ACCOUNTS)
			.ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
			.build();
	}

	/**
	 * The answer to a question about an account. One that is under way when
	 * {@link #forget} is called is not remembered: it may be older than the change.
	 */
	@SuppressWarnings("unchecked")
	<T> T get(AccountKey account, List<Object> question, Supplier<T> read) {
		if (this.keep.isZero()) {
			return read.get();
		}
		Map<List<Object>, Object> shelf = this.answers.get(account, (key) -> new ConcurrentHashMap<>());
		Object known = shelf.get(question);
		if (known != null) {
			return (T) known;
		}
		T answer = read.get();
		shelf.put(question, answer);
		return answer;
	}

	void forget(AccountKey account) {
		this.answers.invalidate(account);
	}

}
